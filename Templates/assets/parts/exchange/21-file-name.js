'use strict';
// What a file of progress is called.

/**
 * The site's title, not too long, and the day by the clock of this place, in letters and digits
 * that every system takes in a file's name: `Exam practice 2026-11-27.json`.
 * @param {string} title
 * @param {number} time in milliseconds since 1970
 */
RECTO.fileName = function (title, time) {
  const longest = 40;
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) || [];
  let name = '';
  for (const word of words) {
    if (name && name.length + word.length >= longest) break;
    name += (name && ' ') + Array.from(word).slice(0, longest).join('');
  }
  const at = new Date(time);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return (name || 'Recto') + ' ' +
    day.map((part) => String(part).padStart(2, '0')).join('-') + '.json';
};
