// What libical.a asks of ICU, answered with "unsupported".
//
// libical computes recurrences in ICU's calendars. Herald writes recurrence rules but never computes
// one, and the real ICU would cost every start of the program about a millisecond, or 30 MB when
// linked statically. The answers are hidden, so that no other library ever meets them. ICU's own
// headers declare them: they name the symbols of the ICU that libical was built with.

// Hides what the headers declare and, with it, what is defined below.
#define U_EXPORT __attribute__((visibility("hidden")))
#define U_IMPORT U_EXPORT

#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define NO(status) (*(status) = U_UNSUPPORTED_ERROR)

UCalendar *ucal_open(const UChar *zone, int32_t length, const char *locale,
                     UCalendarType type, UErrorCode *status) {
  (void)zone, (void)length, (void)locale, (void)type;
  NO(status);
  return NULL;
}

void ucal_close(UCalendar *calendar) { (void)calendar; }

void ucal_setAttribute(UCalendar *calendar, UCalendarAttribute name, int32_t value) {
  (void)calendar, (void)name, (void)value;
}

UDate ucal_getMillis(const UCalendar *calendar, UErrorCode *status) {
  (void)calendar;
  NO(status);
  return 0;
}

void ucal_setMillis(UCalendar *calendar, UDate time, UErrorCode *status) {
  (void)calendar, (void)time;
  NO(status);
}

void ucal_setDate(UCalendar *calendar, int32_t year, int32_t month, int32_t day,
                  UErrorCode *status) {
  (void)calendar, (void)year, (void)month, (void)day;
  NO(status);
}

void ucal_setDateTime(UCalendar *calendar, int32_t year, int32_t month, int32_t day,
                      int32_t hour, int32_t minute, int32_t second, UErrorCode *status) {
  (void)calendar, (void)year, (void)month, (void)day, (void)hour, (void)minute, (void)second;
  NO(status);
}

void ucal_add(UCalendar *calendar, UCalendarDateFields field, int32_t amount,
              UErrorCode *status) {
  (void)calendar, (void)field, (void)amount;
  NO(status);
}

int32_t ucal_get(const UCalendar *calendar, UCalendarDateFields field, UErrorCode *status) {
  (void)calendar, (void)field;
  NO(status);
  return 0;
}

void ucal_set(UCalendar *calendar, UCalendarDateFields field, int32_t value) {
  (void)calendar, (void)field, (void)value;
}

int32_t ucal_getLimit(const UCalendar *calendar, UCalendarDateFields field,
                      UCalendarLimitType type, UErrorCode *status) {
  (void)calendar, (void)field, (void)type;
  NO(status);
  return 0;
}

UEnumeration *ucal_getKeywordValuesForLocale(const char *key, const char *locale,
                                             UBool commonly, UErrorCode *status) {
  (void)key, (void)locale, (void)commonly;
  NO(status);
  return NULL;
}

void uenum_close(UEnumeration *names) { (void)names; }

const char *uenum_next(UEnumeration *names, int32_t *length, UErrorCode *status) {
  (void)names, (void)length;
  NO(status);
  return NULL;
}

int32_t uloc_setKeywordValue(const char *keyword, const char *value, char *buffer,
                             int32_t capacity, UErrorCode *status) {
  (void)keyword, (void)value, (void)buffer, (void)capacity;
  NO(status);
  return 0;
}

UChar *u_strFromUTF8Lenient(UChar *target, int32_t capacity, int32_t *length,
                            const char *source, int32_t size, UErrorCode *status) {
  (void)capacity, (void)length, (void)source, (void)size;
  NO(status);
  return target;
}
