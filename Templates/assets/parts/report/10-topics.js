'use strict';
// The score of a mock exam, topic by topic.

/** @typedef {{tag: string, right: number, total: number}} Topic */

/**
 * The score by topic; a card counts for each of its tags.
 * @param {readonly Marked[]} marked
 * @param {(card: string) => readonly string[]} tagsOf
 * @returns {Topic[]} the weakest first
 */
RECTO.topics = function (marked, tagsOf) {
  /** @type {Map<string, Topic>} */
  const found = new Map();
  for (const { card, right } of marked) {
    for (const tag of tagsOf(card)) {
      const topic = found.get(tag) || { tag, right: 0, total: 0 };
      found.set(tag, { tag, right: topic.right + (right ? 1 : 0), total: topic.total + 1 });
    }
  }
  return Array.from(found.values()).sort((one, other) =>
    one.right / one.total - other.right / other.total || (one.tag < other.tag ? -1 : 1));
};
