#pragma once

#include <QImage>
#include <QProcess>
#include <QString>

#include <xcb/damage.h>
#include <xcb/shm.h>
#include <xcb/xcb.h>

#include <functional>
#include <optional>

namespace soattt::bench {

/// An X server of our own (Xvfb), and what it shows: the server tells of every change, so nothing
/// is asked in between and the program that is measured has the machine for itself.
class XScreen
{
public:
    static bool isInstalled();

    XScreen();
    ~XScreen();
    XScreen(const XScreen&) = delete;
    XScreen& operator=(const XScreen&) = delete;

    /// For the environment of a program that shall appear here.
    QString display() const { return m_display; }

    /// From the call until the screen first looks as it does when it has come to rest, up to a
    /// blinking cursor; nothing when it never changes.
    std::optional<double> untilPainted(const std::function<void()>& start);
    /// As it was when it had come to rest.
    QImage picture() const { return m_picture; }
    /// Asks every window to close, as the button in its corner does.
    void closeWindows();
    /// Until nothing is left of the windows, but no longer than some seconds.
    void waitUntilEmpty();

private:
    void connectTo();
    void shareMemory();
    void watch();
    QImage grab();
    /// False when nothing happened for so many milliseconds.
    bool waitForChange(int patience);
    xcb_atom_t atom(const char* name);

    QProcess m_server;
    QString m_display;
    xcb_connection_t* m_connection = nullptr;
    xcb_window_t m_root = 0;
    QSize m_size;
    xcb_damage_damage_t m_damage = 0;
    uint8_t m_damageEvent = 0;
    xcb_shm_seg_t m_segment = 0;
    void* m_shared = nullptr;
    QImage m_empty;
    QImage m_picture;
};

} // namespace soattt::bench
