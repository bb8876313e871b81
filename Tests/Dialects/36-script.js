const questions = [
  { question: "Which tag makes a list?", options: ["<ul>", "<p>"], answer: 0 },
];
