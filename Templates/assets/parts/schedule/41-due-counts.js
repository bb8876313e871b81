'use strict';
/**
 * What is left for today, by its kinds.
 * @param {Queue} queue
 */
RECTO.dueCounts = function ({ fresh, learning, reviews }) {
  const { n } = RECTO.words;
  return [
    n(fresh.length, '{n} new card', '{n} new cards'),
    n(learning.length, '{n} being learnt', '{n} being learnt'),
    n(reviews.length, '{n} to review', '{n} to review'),
  ].map((words) => RECTO.dom.h('span', {}, words));
};
