'use strict';
// Times that something took.

/**
 * A span of time in words: "45 seconds", "3 minutes".
 * @param {number} ms
 */
RECTO.duration = function (ms) {
  const { n } = RECTO.words;
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 90) return n(seconds, '{n} second', '{n} seconds');
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return n(minutes, '{n} minute', '{n} minutes');
  return n(Math.round(minutes / 60), '{n} hour', '{n} hours');
};
