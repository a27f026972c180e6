#pragma once

class QComboBox;
class QString;

namespace soattt {

class Desk;

/// The systems of the office by name, each with its code; the first is chosen.
QComboBox* makeSystemChoice(Desk& desk, const QString& chosen);

} // namespace soattt
