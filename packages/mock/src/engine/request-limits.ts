/** The maximum length of a request target; the server refuses longer ones. */
export const MAX_TARGET_LENGTH = 8000;

/** The maximum number of characters of a header, including its name. */
export const MAX_HEADER_LINE = 4096;

/** The maximum length of a request body, in bytes. */
export const MAX_BODY = 8_000_000;
