import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const pruefsummeDes = (text: string): string => bytesToHex(sha256(utf8ToBytes(text.normalize('NFC'))));

/** As much of a checksum as people compare. */
export const kurzePruefsumme = (pruefsumme: string): string => pruefsumme.slice(0, 16);
