/** The version of the record's schema. It stands alone, so that what writes records need not load what makes them. */
export const SCHEMA_VERSION = '1.1'
