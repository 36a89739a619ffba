import { useEffect, useState } from 'preact/hooks';
import type { Lookback } from '../../time';
import { keepFile } from '../leaves/keep-file';

interface KeepReadingSetting {
  readonly back: Pick<Lookback, 'pack' | 'bringIn'>;
  readonly onClose: () => void;
}

/** Whether the browser has promised to keep what the page keeps; null where it can’t be asked. */
const promised = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
};

/** Taking a reading elsewhere, and bringing one in: browsers throw away what they keep. */
export function KeepReading({ back, onClose }: KeepReadingSetting) {
  const [said, setSaid] = useState('');
  const [code, setCode] = useState('');
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    void promised().then(setKept);
  }, []);
  const withCode = async (act: (made: string) => Promise<string> | string): Promise<void> => {
    const made = await back.pack();
    if (made !== null) setSaid(await act(made));
  };
  const copy = async (made: string): Promise<string> => {
    try {
      await navigator.clipboard.writeText(made);
      return 'The code is copied.';
    } catch {
      setCode(made);
      return 'This browser doesn’t let the page copy it: copy it from the field below.';
    }
  };
  const bringIn = async (text: string): Promise<void> => {
    const trouble = await back.bringIn(text);
    if (trouble === null) onClose();
    else setSaid(trouble);
  };
  return (
    <section aria-labelledby="keep-title">
      <h3 id="keep-title">Keep this reading elsewhere</h3>
      <p class="note">
        All that you have read is kept in this browser alone, and a browser may throw it away. A file or a code holds
        the whole reading, every road in it, and can be brought in here or in another browser.
      </p>
      <button
        type="button"
        onClick={() =>
          void withCode((made) => {
            keepFile(document, 'reading.txt', new Blob([made], { type: 'text/plain' }));
            return 'The file is on its way to where this browser puts files.';
          })
        }
      >
        Keep it as a file
      </button>{' '}
      <button type="button" onClick={() => void withCode(copy)}>
        Copy it as a code
      </button>{' '}
      {kept === false && (
        <button
          type="button"
          onClick={() =>
            void navigator.storage.persist().then((yes) => {
              setKept(yes);
              setSaid(yes ? 'This browser will keep it.' : 'This browser doesn’t promise to keep it.');
            })
          }
        >
          Ask this browser not to throw it away
        </button>
      )}
      <div class="bring-in">
        <label for="bring-code">Bring in a reading: paste its code</label>
        <textarea
          id="bring-code"
          rows={3}
          value={code}
          spellcheck={false}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <button type="button" disabled={code.trim() === ''} onClick={() => void bringIn(code)}>
          Bring it in
        </button>
        <label for="bring-file">or choose its file</label>
        <input
          id="bring-file"
          type="file"
          accept="text/plain,.txt"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void file.text().then(bringIn);
          }}
        />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
