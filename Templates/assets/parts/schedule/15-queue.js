'use strict';
// What is to be done today: cards that are being learnt, reviews that are due, and new cards.

/**
 * A card to ask: `at` is the moment from which it may be asked, 0 for any.
 * @typedef {{deck: string, card: string, at: number, fresh: boolean}} Task
 * @typedef {{learning: Task[], reviews: Task[], fresh: Task[], waiting: number}} Queue `waiting`:
 *   how many due cards are put off to another day, since a sibling was asked today
 * @typedef {{retention: number, newPerDay: number}} Wish
 */
RECTO.queue = (function () {
  /**
   * The tasks of one deck at a moment. Reviews come in the order of how much they were forgotten,
   * new cards in the deck's own. Of siblings only one is asked on a day.
   * @param {Deck} deck
   * @param {Progress} progress
   * @param {number} now
   * @param {Wish} wish
   * @returns {Queue}
   */
  function make(deck, progress, now, wish) {
    const today = RECTO.days.of(now);
    /** @type {Task[]} */
    const learning = [];
    /** @type {{task: Task, recall: number}[]} */
    const due = [];
    /** @type {Task[]} */
    const unseen = [];
    const groups = RECTO.siblings.groups(deck.cards);
    /** Groups of which a card was asked today. @type {Set<string>} */
    const taken = new Set();
    let begun = 0;
    for (const card of deck.cards) {
      const state = RECTO.replay.marksOf(progress, deck.name, card.id);
      const memory = RECTO.memory.of(state);
      if (memory && memory.began === today) begun++;
      const group = groups.get(card.id);
      if (group !== undefined && memory && memory.day === today) taken.add(group);
      if (state && (state.suspended || state.buried > now)) continue;
      const task = { deck: deck.name, card: card.id, at: 0, fresh: memory === null };
      if (!memory) unseen.push(task);
      else if (memory.wait > 0) {
        if (RECTO.memory.dueDay(memory, wish.retention) <= today) {
          learning.push({ ...task, at: RECTO.memory.dueAt(memory) });
        }
      } else if (RECTO.memory.dueDay(memory, wish.retention) <= today) {
        due.push({ task, recall: RECTO.memory.recall(memory, today) });
      }
    }
    learning.sort((one, other) => one.at - other.at);
    due.sort((one, other) => one.recall - other.recall);
    const reviews = apart(due.map((item) => item.task), groups, taken);
    const chosen = apart(unseen, groups, taken);
    const left = Math.max(0, wish.newPerDay - begun);
    return {
      learning, reviews, fresh: chosen.slice(0, left), waiting: due.length - reviews.length,
    };
  }

  /**
   * Of each group only the first task, and none of a group that had its turn.
   * @param {Task[]} tasks
   * @param {Map<string, string>} groups
   * @param {Set<string>} taken grows by the groups that were met
   */
  function apart(tasks, groups, taken) {
    return tasks.filter(function (task) {
      const group = groups.get(task.card);
      if (group === undefined) return true;
      if (taken.has(group)) return false;
      taken.add(group);
      return true;
    });
  }

  /**
   * The queues of several decks as one.
   * @param {Queue[]} queues
   * @returns {Queue}
   */
  function joined(queues) {
    /** @type {Queue} */
    const all = { learning: [], reviews: [], fresh: [], waiting: 0 };
    for (const queue of queues) {
      all.learning.push(...queue.learning);
      all.reviews.push(...queue.reviews);
      all.fresh.push(...queue.fresh);
      all.waiting += queue.waiting;
    }
    all.learning.sort((one, other) => one.at - other.at);
    return all;
  }

  /**
   * The task to ask now: a card whose minutes are over, then reviews with new cards spread among
   * them, then a card whose minutes are not over yet, rather than to wait.
   * @param {Queue} queue
   * @param {number} now
   * @param {number} asked how many tasks of this session were asked
   * @returns {Task | null} null when the day is done
   */
  function next(queue, now, asked) {
    const { learning, reviews, fresh } = queue;
    if (learning.length > 0 && learning[0].at <= now) return learning[0];
    const every = fresh.length === 0 ? 0 : Math.max(1, Math.floor(reviews.length / fresh.length));
    const turn = fresh.length > 0 && (reviews.length === 0 || asked % (every + 1) === every);
    if (turn) return fresh[0];
    return reviews[0] || learning[0] || null;
  }

  /**
   * All that is left for today, in no order that counts.
   * @param {Queue} queue
   */
  function tasks(queue) {
    return [...queue.learning, ...queue.reviews, ...queue.fresh];
  }

  /**
   * How many cards are left for today.
   * @param {Queue} queue
   */
  function count(queue) {
    return queue.learning.length + queue.reviews.length + queue.fresh.length;
  }

  return { make, joined, next, count, tasks };
})();
