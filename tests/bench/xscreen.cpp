#include "tests/bench/xscreen.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <poll.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <vector>

namespace soattt::bench {

namespace {

constexpr int rest = 1500;      ///< ms without a change worth the name: it stands
constexpr int patience = 20000; ///< ms for the first change
constexpr int bytesOfPixel = 4;
/// Of the screen; a cursor that blinks is a hundred times smaller.
constexpr double worthTheName = 0.005;

template <class T> std::unique_ptr<T, decltype(&std::free)> owned(T* reply)
{
    if (!reply)
        qFatal("The X server gave no answer.");
    return {reply, &std::free};
}

bool differ(const QImage& one, const QImage& other)
{
    qsizetype different = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar* left = one.constScanLine(y);
        const uchar* right = other.constScanLine(y);
        if (std::memcmp(left, right, size_t(one.width()) * bytesOfPixel) == 0)
            continue;
        for (int x = 0; x < one.width() * bytesOfPixel; x += bytesOfPixel)
            different += std::memcmp(left + x, right + x, bytesOfPixel - 1) != 0;
    }
    return double(different) > worthTheName * one.width() * one.height();
}

struct Frame
{
    double time = 0;
    QImage image;
};

/// When the last of the frames that still looked different was followed by the next.
double whenItStood(const std::vector<Frame>& frames)
{
    size_t at = frames.size() - 1;
    while (at > 0 && !differ(frames[at - 1].image, frames.back().image))
        --at;
    return frames[at].time;
}

} // namespace

bool XScreen::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty();
}

XScreen::XScreen()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset")});
    while (!m_server.canReadLine() && m_server.waitForReadyRead())
        continue;
    const QByteArray number = m_server.readLine().trimmed();
    if (number.isEmpty())
        qFatal("Xvfb does not start.");
    m_display = QLatin1Char(':') + QString::fromLatin1(number);
    connectTo();
    shareMemory();
    watch();
    m_empty = grab();
}

XScreen::~XScreen()
{
    xcb_shm_detach(m_connection, m_segment);
    xcb_disconnect(m_connection);
    shmdt(m_shared);
    m_server.terminate();
    m_server.waitForFinished();
}

void XScreen::connectTo()
{
    m_connection = xcb_connect(m_display.toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(m_connection) != 0)
        qFatal("The X server can't be reached.");
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    m_root = screen->root;
    m_size = QSize(screen->width_in_pixels, screen->height_in_pixels);
}

void XScreen::shareMemory()
{
    const int id =
        shmget(IPC_PRIVATE, size_t(m_size.width()) * size_t(m_size.height()) * bytesOfPixel,
               IPC_CREAT | 0600);
    m_shared = shmat(id, nullptr, 0);
    m_segment = xcb_generate_id(m_connection);
    const xcb_void_cookie_t attached =
        xcb_shm_attach_checked(m_connection, m_segment, uint32_t(id), 0);
    if (id < 0 || xcb_request_check(m_connection, attached))
        qFatal("No memory can be shared with the X server.");
    shmctl(id, IPC_RMID, nullptr); // gone when both have let go
}

void XScreen::watch()
{
    const xcb_query_extension_reply_t* extension =
        xcb_get_extension_data(m_connection, &xcb_damage_id);
    if (!extension || extension->present == 0)
        qFatal("The X server does not tell of changes.");
    m_damageEvent = uint8_t(extension->first_event + XCB_DAMAGE_NOTIFY);
    owned(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1),
                                         nullptr));
    m_damage = xcb_generate_id(m_connection);
    xcb_damage_create(m_connection, m_damage, m_root, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    xcb_flush(m_connection);
}

QImage XScreen::grab()
{
    owned(xcb_shm_get_image_reply(
        m_connection,
        xcb_shm_get_image(m_connection, m_root, 0, 0, uint16_t(m_size.width()),
                          uint16_t(m_size.height()), ~0U, XCB_IMAGE_FORMAT_Z_PIXMAP, m_segment, 0),
        nullptr));
    return QImage(static_cast<const uchar*>(m_shared), m_size.width(), m_size.height(),
                  QImage::Format_RGB32)
        .copy();
}

bool XScreen::waitForChange(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        while (xcb_generic_event_t* event = xcb_poll_for_event(m_connection)) {
            const bool changed = (event->response_type & 0x7f) == m_damageEvent;
            std::free(event);
            if (changed) {
                xcb_damage_subtract(m_connection, m_damage, XCB_NONE, XCB_NONE);
                return true;
            }
        }
        const int left = milliseconds - int(timer.elapsed());
        pollfd file{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        if (left <= 0 || poll(&file, 1, left) <= 0)
            return false;
    }
}

std::optional<double> XScreen::untilPainted(const std::function<void()>& start)
{
    while (waitForChange(0)) // of before
        continue;
    std::vector<Frame> frames{{0, grab()}};
    QElapsedTimer timer;
    timer.start();
    start();
    double changed = 0;
    while (true) {
        const double now = double(timer.nsecsElapsed()) / 1e6;
        const double until = frames.size() == 1 ? patience : changed + rest;
        if (now >= until)
            break;
        if (!waitForChange(int(until - now) + 1))
            continue;
        QImage image = grab();
        const double seen = double(timer.nsecsElapsed()) / 1e6;
        if (!differ(image, frames.back().image))
            continue;
        changed = seen;
        frames.push_back({seen, std::move(image)});
    }
    if (frames.size() == 1)
        return {};
    m_picture = frames.back().image;
    return whenItStood(frames);
}

void XScreen::waitUntilEmpty()
{
    constexpr int step = 20;
    for (int waited = 0; waited < patience && differ(grab(), m_empty); waited += step)
        waitForChange(step);
}

xcb_atom_t XScreen::atom(const char* name)
{
    return owned(xcb_intern_atom_reply(
                     m_connection,
                     xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name), nullptr))
        ->atom;
}

void XScreen::closeWindows()
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("WM_DELETE_WINDOW");
    const auto tree =
        owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr));
    const xcb_window_t* windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        event.window = windows[i];
        char bytes[32]{};
        std::memcpy(bytes, &event, sizeof event);
        xcb_send_event(m_connection, 0, windows[i], XCB_EVENT_MASK_NO_EVENT, bytes);
    }
    xcb_flush(m_connection);
}

} // namespace soattt::bench
