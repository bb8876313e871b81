'use strict';
/**
 * What a question with options asks of the reader: how many to choose, unless they would rather
 * find out for themselves.
 * @param {Question} question
 */
RECTO.asking = function (question) {
  const { t, n } = RECTO.words;
  if (question.form !== 'several') return t('Choose one answer');
  return RECTO.app.settings().tells
    ? n(question.choose, 'Choose {n} answer', 'Choose {n} answers') : t('Choose all right answers');
};
