import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from '../../playthrough';
import { type Row, readRow, writtenRow } from './schema';

/** What a code begins with, so that it is known for one. */
const mark = 'reading1.';
/**
 * A code longer than this was not made here, in characters; and what it unpacks to is let go of where it is longer, in
 * bytes, since a few that are packed may be very many. The largest reading that is kept has 20,000 choices.
 */
const mostLetters = 4 * 1024 * 1024;
const mostBytes = 16 * 1024 * 1024;

const parcel = v.strictObject({ format: v.literal(1), game: v.string(), reading: v.unknown() });

/** What came of unpacking. */
export type Unpacked = Row | 'another story' | 'unreadable';

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * A reading, with every road in it, as a code of letters that survives being pasted: JSON by zlib, whose checksum tells
 * what was changed on the way, in base64url.
 * @param game id of the story's manifest
 */
export async function pack(game: string, row: Row): Promise<string> {
  const json = new Blob([JSON.stringify({ format: 1, game, reading: writtenRow(row) })]);
  const packed = await new Response(json.stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer();
  return mark + toBase64Url(new Uint8Array(packed));
}

/**
 * Reads a code, strictly. Never rejected, whatever it is given.
 * @param game id of the story's manifest that it must be of
 * @param text white space in it is let go of: mails break lines
 */
export async function unpack(game: string, text: string): Promise<Unpacked> {
  const code = text.replace(/\s+/g, '');
  if (!code.startsWith(mark) || code.length > mostLetters) return 'unreadable';
  try {
    const bytes = fromBase64Url(code.slice(mark.length));
    if (bytes === null) return 'unreadable';
    const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
    const json = await readAll(stream);
    if (json === null) return 'unreadable';
    const read = v.safeParse(parcel, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
    if (!read.success) return 'unreadable';
    if (read.output.game !== game) return 'another story';
    return readRow(read.output.reading) ?? 'unreadable';
  } catch {
    return 'unreadable';
  }
}
