import { Howler } from 'howler';
import { type LoopSpan, readLoopSpan } from './loop-span';

/** A line that has gone silent for so long will not answer. */
const mostWaitMs = 30_000;

const likely = (url: string): boolean => Howler.codecs(url.split('?')[0]?.split('.').pop() ?? '');

async function get(url: string | undefined): Promise<Response> {
  if (url === undefined) throw new Error('A sound has no file.');
  const answer = await fetch(url, { signal: AbortSignal.timeout(mostWaitMs) });
  if (!answer.ok) throw new Error(`A sound could not be fetched (${answer.status}).`);
  return answer;
}

/**
 * Fetches a sound and decodes the first file that this browser can; what it says of its codecs only tells where to begin.
 * @param urls of the same sound in several codecs
 * @param decoder decodes at its own rate
 * @throws Error where none can be fetched and decoded
 */
export async function decodeFirst(
  urls: readonly string[],
  decoder: Pick<BaseAudioContext, 'decodeAudioData'>,
): Promise<AudioBuffer> {
  const [url, ...others] = [...urls].sort((a, b) => Number(likely(b)) - Number(likely(a)));
  try {
    return await decoder.decodeAudioData(await (await get(url)).arrayBuffer());
  } catch (error) {
    if (others.length === 0) throw error;
    return decodeFirst(others, decoder);
  }
}

/** Fetches the file that says where loops run. @throws Error where it can't be fetched or tells no loop */
export async function fetchSpan(url: string): Promise<LoopSpan> {
  return readLoopSpan(await (await get(url)).json());
}
