import { createInterface, type Interface } from 'node:readline';

/** What somebody types, or a pipe holds, line by line. */
export interface TypedLines {
  /** The next line; null at the end. */
  next(): Promise<string | null>;
  /** Stops listening, so that the program can end. */
  close(): void;
}

/**
 * Reads lines. Nothing is listened to before the first is asked for.
 * @param output where a person types, for the prompt and what is typed; null for a pipe, which is asked nothing
 */
export function typedLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream | null): TypedLines {
  let opened: { readonly face: Interface; readonly lines: AsyncIterator<string> } | null = null;
  const open = (): NonNullable<typeof opened> => {
    const face = createInterface({ input, terminal: output !== null, ...(output === null ? {} : { output }) });
    face.setPrompt(output === null ? '' : '> ');
    // Taken at once: lines that come before anyone asks for them would be lost.
    return { face, lines: face[Symbol.asyncIterator]() };
  };
  return {
    async next() {
      opened ??= open();
      if (output !== null) opened.face.prompt();
      const line = await opened.lines.next();
      return line.done === true ? null : line.value;
    },
    close() {
      opened?.face.close();
    },
  };
}
