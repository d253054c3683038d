/** What a file is by its first bytes, in words ("a PDF document"), where that is something other than text; else null. */
export function describeSignature(bytes: Buffer): string | null {
  return SIGNATURES.find(({ matches }) => matches(bytes))?.name ?? null
}

interface Signature {
  readonly name: string
  readonly matches: (bytes: Buffer) => boolean
}

/** Bytes as text of one byte a character: "\x89PNG". Every line of a JSONL file is asked all of these. */
const at = (offset: number, ...heads: readonly string[]) => {
  const wanted = heads.map((head) => Buffer.from(head, 'latin1'))
  return (bytes: Buffer): boolean => wanted.some((head) => head.every((byte, i) => bytes[offset + i] === byte))
}

const both =
  (one: Signature['matches'], other: Signature['matches']): Signature['matches'] =>
  (bytes) =>
    one(bytes) && other(bytes)

/** A zip archive with an entry of this name among its first ones. */
const zipWith = (entry: string) => (bytes: Buffer) => isZip(bytes) && bytes.subarray(0, 4096).includes(entry)
const isZip = at(0, 'PK\x03\x04', 'PK\x05\x06')

const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF document', matches: at(0, '%PDF-') },
  { name: 'a PNG image', matches: at(0, '\x89PNG\r\n\x1a\n') },
  { name: 'a JPEG image', matches: at(0, '\xff\xd8\xff') },
  { name: 'a GIF image', matches: at(0, 'GIF87a', 'GIF89a') },
  { name: 'a WebP image', matches: both(at(0, 'RIFF'), at(8, 'WEBP')) },
  { name: 'a TIFF image', matches: at(0, 'II*\0', 'MM\0*') },
  { name: 'a HEIC or AVIF image', matches: at(4, 'ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif') },
  { name: 'an MP4 video', matches: both(at(0, '\0\0'), at(4, 'ftyp')) },
  { name: 'an MP3 recording', matches: at(0, 'ID3\x02', 'ID3\x03', 'ID3\x04') },
  { name: 'a WAV recording', matches: both(at(0, 'RIFF'), at(8, 'WAVE')) },
  { name: 'a Word document (docx)', matches: zipWith('word/') },
  { name: 'an Excel sheet (xlsx)', matches: zipWith('xl/') },
  { name: 'a PowerPoint file (pptx)', matches: zipWith('ppt/') },
  { name: 'an EPUB book', matches: zipWith('application/epub+zip') },
  { name: 'an OpenDocument file', matches: zipWith('application/vnd.oasis.opendocument') },
  { name: 'a zip archive', matches: isZip },
  { name: 'a gzip archive', matches: at(0, '\x1f\x8b\x08') },
  { name: 'a bzip2 archive', matches: both(at(0, 'BZh'), at(4, '1AY&SY')) },
  { name: 'an xz archive', matches: at(0, '\xfd7zXZ\0') },
  { name: 'a Zstandard archive', matches: at(0, '\x28\xb5\x2f\xfd') },
  { name: 'a 7-Zip archive', matches: at(0, '7z\xbc\xaf\x27\x1c') },
  { name: 'a RAR archive', matches: at(0, 'Rar!\x1a\x07') },
  { name: 'a tar archive', matches: at(257, 'ustar\0', 'ustar  \0') },
  { name: 'an old Office document (doc, xls, ppt)', matches: at(0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { name: 'an RTF document', matches: at(0, '{\\rtf') },
  { name: 'an SQLite database', matches: at(0, 'SQLite format 3\0') },
  { name: 'a program', matches: at(0, '\x7fELF', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe') },
]
