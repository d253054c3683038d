/** Festivals that follow the moon by rules too long to compute here: tables, each with its source. */
import { dayNumber } from './days.js'

/** The day that a table has for a year; null beyond it. Entries are month and day in figures: 217 is 17 February. */
const from =
  (first: number, table: readonly number[]) =>
  (year: number): number | null => {
    const entry = table[year - first]
    return entry === undefined ? null : dayNumber(year, Math.floor(entry / 100), entry % 100)
  }

/** Lunar New Year, day 1 of month 1 of the Chinese calendar. Source: the Unicode project's ICU 74, calendar "chinese". */
export const lunarNewYear = from(1950, [
  217, 206, 127, 214, 204, 124, 212, 131, 218, 208, 128, 215, 205, 125, 213, 202, 121, 209, 130, 217, 206, 127, 215, 203, 123, 211, 131, 218, 207, 128,
  216, 205, 125, 213, 202, 220, 209, 129, 217, 206, 127, 215, 204, 123, 210, 131, 219, 207, 128, 216, 205, 124, 212, 201, 122, 209, 129, 218, 207, 126,
  214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 207, 126, 213, 202, 123, 211, 131, 219, 208, 128, 215, 204, 124,
  212, 201, 122, 210, 130, 217, 206, 126, 214, 202, 123,
]) // biome-ignore format: a table

/** The Mid-Autumn Festival, day 15 of month 8 of the Chinese calendar. Source: as above. */
export const midAutumn = from(1950, [
  926, 915, 1003, 922, 911, 930, 919, 908, 927, 917, 1005, 924, 913, 1002, 920, 910, 929, 918, 1006, 926, 915, 1003, 922, 911, 930, 920, 908, 927, 917, 1005,
  923, 912, 1001, 921, 910, 929, 918, 1007, 925, 914, 1003, 922, 911, 930, 920, 909, 927, 916, 1005, 924, 912, 1001, 921, 911, 928, 918, 1006, 925, 914, 1003,
  922, 912, 930, 919, 908, 927, 915, 1004, 924, 913, 1001, 921, 910, 929, 917, 1006, 925, 915, 1003, 922, 912, 1001, 919, 908, 927, 916, 1004, 924, 913, 1002,
  920, 910, 928, 917, 1005, 925, 915, 1004, 922, 911, 930,
]) // biome-ignore format: a table

/**
 * Diwali as kept in most of India, near the new moon of October or November. Source: compiled by hand from what is commonly known of
 * India's public holidays, from no one list; a test holds each day to within two days of the mean new moon.
 */
export const diwali = from(1989, [
  1029, 1018, 1105, 1025, 1113, 1103, 1023, 1110, 1030, 1019, 1107, 1026, 1114, 1104, 1025, 1112, 1101, 1021, 1109, 1028, 1017, 1105, 1026, 1113, 1103, 1023,
  1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020,
]) // biome-ignore format: a table
