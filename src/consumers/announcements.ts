import type { Message } from 'rascal';
import type { Announcement, AnnouncementBatch } from './generated/messages.ts';
import { checkAnnouncement, checkAnnouncementBatch } from './generated/validators.js';

/** Changes that one message announces at most; the contract has the same bound. */
export const maxBatchChanges = 100;

/** A message as it travels: what it says, and the properties that are sent along. */
export type Carried = Pick<Message, 'content' | 'properties'>;

/** The content of a message that announces changes; a single one stands alone. At least one is needed. */
export function announcing(announcements: readonly Announcement[]): Announcement | AnnouncementBatch {
  const [first] = announcements;
  if (first === undefined) throw new RangeError('a message announces at least one change');
  return announcements.length === 1 ? first : { changes: [...announcements] };
}

/** The changes that a message announces, at least one; or, as text, why it announces none. */
export function readAnnouncements(content: unknown): readonly Announcement[] | string {
  const isBatch = typeof content === 'object' && content !== null && 'changes' in content;
  const faults = isBatch ? checkAnnouncementBatch(content) : checkAnnouncement(content);
  if (faults.length > 0)
    return `not an announcement: ${faults.map(({ pointer, detail }) => `${pointer || 'it'} ${detail}`).join(', ')}`;
  // It has just been found to be one or the other.
  return isBatch ? (content as AnnouncementBatch).changes : [content as Announcement];
}

/**
 * The message of one of the changes that a message announces: itself, or, of a batch, one as if the change had been
 * announced alone. Its id is the same each time, so that a dead letter of it is stored once.
 */
export function toMessage(message: Carried, changes: readonly Announcement[], index: number): Carried {
  if (changes.length === 1) return message;
  const { messageId = digest(message.content) } = message.properties;
  return {
    content: Buffer.from(JSON.stringify(changes[index])),
    properties: { ...message.properties, messageId: digest(`${messageId}\n${index}`) },
  };
}

/** The same for the same content: a message without an id is still one message when it comes twice. */
export function digest(content: string | Buffer): string {
  return new Bun.CryptoHasher('sha256').update(content).digest('hex');
}
