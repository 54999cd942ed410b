/** Problems of reports (docs/adr/0056). */
export const reportProblems = {
  "figure-suppressed": {
    status: 403,
    title: {
      en: "This number is hidden to protect people, and so are the cases behind it",
      ru: "Это число скрыто ради защиты людей, как и дела за ним",
      kk: "Бұл сан адамдарды қорғау үшін жасырылған, артындағы істер де",
    },
  },
} as const;
