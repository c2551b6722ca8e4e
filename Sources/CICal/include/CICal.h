// libical, which writes and reads iCalendar (RFC 5545). Only Sources/Publishing/Calendar uses it.

#ifndef HERALD_CICAL_H
#define HERALD_CICAL_H

#include <libical/ical.h>

#endif
