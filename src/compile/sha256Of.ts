/** The hash that compile asks for; handed in from outside, since hashing is the platform's. */

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Sha256Of = (text: string) => string;
