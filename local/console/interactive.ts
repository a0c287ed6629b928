import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

const maxLines = 1_000;

/**
 * Reads requests from a terminal: a request ends at an empty line. The lines of earlier sessions are in the history
 * (arrow up). Resolves at Ctrl-D.
 */
export async function readRequests(
  historyFile: string,
  onText: (text: string) => Promise<void>,
): Promise<void> {
  const lines = existsSync(historyFile) ? readFileSync(historyFile, 'utf8').split('\n').filter(Boolean) : [];
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    history: lines.toReversed(),
    historySize: maxLines,
    prompt: '> ',
  });
  let text: string[] = [];
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() !== '') {
      text.push(line);
      lines.push(line);
      terminal.setPrompt('  ');
    } else if (text.length > 0) {
      await onText(text.join('\n'));
      text = [];
      terminal.setPrompt('> ');
    }
    terminal.prompt();
  }
  writeFileSync(historyFile, `${lines.slice(-maxLines).join('\n')}\n`, { mode: 0o600 });
}
