// Words for people: there in every language, and each its own.
import { describe, expect, it } from "vitest";
import { roles } from "#shared/cases/actor.ts";
import { locales, type Trilingual } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { stateSystems } from "#shared/checks/systems.ts";
import { checkValues } from "#shared/checks/values.ts";
import { documentTypeSchema } from "#shared/registration/forms/document-types.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { requirementNameSchema } from "#shared/registration/requirements.ts";
import { registrationStates } from "#shared/registration/states.ts";
import {
  claimWords,
  documentWords,
  failureWords,
  reproachWords,
  requirementWords,
  standardWords,
} from "#shared/registration/view/claim-words.ts";
import { conditionWordsOf } from "#shared/registration/view/condition-words.ts";
import { eventWords } from "#shared/registration/view/event-words.ts";
import {
  delayWords,
  hiddenWords,
  systemWords,
  valueWords,
  waitingWords,
} from "#shared/checks/words.ts";
import { roleWords, stateWords } from "#shared/registration/view/words.ts";
import { eventTypes } from "#test/unit/registration/every-story.ts";

const spoken: readonly (readonly [
  string,
  readonly string[],
  Readonly<Record<string, Trilingual>>,
])[] = [
  ["states", registrationStates, stateWords],
  ["systems", stateSystems, systemWords],
  ["answers", checkValues, valueWords],
  ["events", eventTypes, eventWords],
  ["roles", roles, roleWords],
  ["requirements", requirementNameSchema.options, requirementWords],
  ["documents", documentTypeSchema.options, documentWords],
  ["Standards", ["order-165", "order-138", "order-1079", "device-delivery"], standardWords],
  ["failures", ["non-fulfilment", "improper-fulfilment"], failureWords],
  [
    "hints",
    ["hidden", "waiting", "delayed"],
    { hidden: hiddenWords, waiting: waitingWords, delayed: delayWords },
  ],
];

describe("words for people", () => {
  it.each(spoken)("%s are told apart in kk, ru and en", (_, names, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...names].toSorted());
    for (const locale of locales) {
      const texts = Object.values(words).map((one) => one[locale]);
      expect(texts.filter((text) => text.length < 4)).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it("R377-31, G27: a change is told to leave the entry standing", () => {
    expect(stateWords["change-representative-review"]).toEqual({
      en: "Included; change: the local executive body is verifying the application",
      ru: "Включено; изменение: местный исполнительный орган проверяет заявление",
      kk: "Енгізілген; өзгеріс: жергілікті атқарушы орган өтінішті тексеруде",
    });
  });
});

describe("a ground of refusal in words", () => {
  const named: readonly (readonly [GroundClaim, string])[] = [
    [{ ground: "R377-27.1", requirement: "no-tax-debt" }, ": no tax debts"],
    [{ ground: "R377-27.2", field: "/head/surname" }, ": /head/surname"],
    [{ ground: "R377-27.2", document: "prices" }, ": document fixing prices"],
    [
      { ground: "R377-27.3", document: "prices", defect: "illegible" },
      ": document fixing prices, illegible",
    ],
    [{ ground: "R377-27.4", device: 0 }, ": device No. 1 of the application"],
    [
      { ground: "R377-27.5", document: "prices", detail: "issue-date" },
      ": document fixing prices, date of issue",
    ],
    [
      { ground: "R377-27.6", standard: "order-138", item: "12.3" },
      ": Standard for victims of human trafficking (order No. 138), 12.3",
    ],
    [{ ground: "R377-27.7" }, ""],
  ];

  it.each(named)("R377-28c: %o says the ground and what it names: %s", (claim, text) => {
    expect(claimWords(claim).en).toBe(`${provisionOf(claim.ground).statement.en}${text}`);
    for (const locale of locales) {
      expect(
        claimWords(claim)[locale].startsWith(provisionOf(claim.ground).statement[locale]),
      ).toBe(true);
    }
  });

  it("R377-28c: tells every defect and every missing detail apart in every language", () => {
    const defects = [
      "illegible",
      "erasure",
      "postscript",
      "crossed-out-word",
      "unexplained-abbreviation",
      "uncertified-correction",
    ] as const;
    const details = [
      "issuer",
      "authorised-signature",
      "issue-date",
      "number-and-series",
      "validity-period",
    ] as const;
    for (const locale of locales) {
      const texts = [
        ...defects.map((defect) => claimWords({ ground: "R377-27.3", document: "prices", defect })),
        ...details.map((detail) => claimWords({ ground: "R377-27.5", document: "prices", detail })),
      ].map((words) => words[locale]);
      expect(new Set(texts).size).toBe(11);
      expect(texts.filter((text) => text.endsWith(", "))).toEqual([]);
    }
    expect(claimWords({ ground: "R377-27.4", device: 2 }).ru).toContain("средство № 3 в заявлении");
    expect(claimWords({ ground: "R377-27.4", device: 2 }).kk).toContain("өтініштегі № 3 құрал");
  });

  it("R377-33: a reproach says the Standard, its requirement and how it is not met", () => {
    const reproach = { standard: "order-165", item: "12.3", failure: "non-fulfilment" } as const;
    expect(reproachWords(reproach)).toEqual({
      en: "Standards in the field of social protection (order No. 165), 12.3 — not fulfilled",
      ru: "стандарты в области социальной защиты населения (приказ № 165), 12.3 — не исполнено",
      kk: "халықты әлеуметтік қорғау саласындағы стандарттар (№ 165 бұйрық), 12.3 — орындалмаған",
    });
  });
});

describe("a condition in words", () => {
  it("R377-21b, R377-27.7: is true when it is met, and never the words of the ground", () => {
    expect(conditionWordsOf("R377-5.1")).toBe(provisionOf("R377-5.1").statement);
    for (const id of ["R377-21b", "R377-27.7"] as const) {
      for (const locale of locales) {
        expect(conditionWordsOf(id)[locale].length).toBeGreaterThan(20);
        expect(conditionWordsOf(id)[locale]).not.toBe(provisionOf(id).statement[locale]);
      }
    }
  });
});
