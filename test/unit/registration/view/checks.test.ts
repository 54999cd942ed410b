import { describe, expect, it } from "vitest";
import { locales } from "#shared/law/languages.ts";
import { provisionOf } from "#shared/law/provisions.ts";
import { checkValues } from "#shared/checks/values.ts";
import { checkRules, systemsFor } from "#shared/registration/checks.ts";
import { checkViewSchema, viewChecks } from "#shared/registration/view/check-view.ts";
import {
  delayWords,
  hiddenWords,
  systemWords,
  valueWords,
  waitingWords,
} from "#shared/checks/words.ts";
import { verifier } from "#test/samples/officials.ts";
import { mustGive, openFile } from "#test/samples/registration-file.ts";
import {
  answeredFile,
  answerFrom,
  asSpecialist,
  savedFile,
  systemActor,
} from "#test/samples/registration-course.ts";

describe("the checks of a registration as people see them", () => {
  it("R377-7.p2f: stand in their order, each with its title and ground", () => {
    const file = savedFile();
    const views = viewChecks(file.now(), "ru", true);
    expect(views).toEqual(
      systemsFor("organization").map((system) => ({
        system,
        title: systemWords[system].ru,
        reference: file.now().questions[system]?.reference,
        askedAt: file.clock.now(),
        ground: {
          provision: checkRules[system].ground,
          citation: provisionOf(checkRules[system].ground).citation.ru,
          statement: provisionOf(checkRules[system].ground).statement.ru,
        },
        state: "waiting",
        text: waitingWords.ru,
      })),
    );
    expect(views.map((view) => checkViewSchema.parse(view))).toEqual(views);
    expect(viewChecks(openFile().now(), "ru", true)).toEqual([]);
  });

  it("G04: say that a system is late, and that nothing is to be done", () => {
    const file = savedFile();
    const { reference } = answerFrom("tax-debt");
    const late = { name: "noteDelay", system: "tax-debt", reference, reason: "failed" } as const;
    mustGive(file, late, verifier);
    const view = viewChecks(file.now(), "en", true).find(({ system }) => system === "tax-debt");
    expect(view).toMatchObject({ state: "delayed", text: delayWords.en });
    mustGive(file, answerFrom("tax-debt"), systemActor("tax-debt"));
    expect(viewChecks(file.now(), "en", true)[1]).toMatchObject({ state: "answered" });
  });

  it.each(checkValues)(
    "R377-7.p2b: show an answer %s with its words, in every language",
    (value) => {
      const file = savedFile();
      file.clock.advance(60);
      mustGive(file, answerFrom("tax-debt", value), systemActor("tax-debt"));
      for (const locale of locales) {
        expect(viewChecks(file.now(), locale, false)[1]).toMatchObject({
          state: "answered",
          text: valueWords[value][locale],
          value,
          answeredAt: file.clock.now(),
        });
      }
    },
  );

  it("R377-15.p2e, R377-15.p2b: hide a person's past and health from those who do not decide", () => {
    const answers = {
      "criminal-record": "hit",
      "narcological-register": "clear",
      "psychiatric-register": "not-found",
      "identity-documents": "hit",
    } as const;
    const file = answeredFile(asSpecialist({ answers }));
    const [hidden, whole] = [false, true].map((may) => viewChecks(file.now(), "en", may));
    expect(whole?.map(({ value }) => value)).toEqual(["hit", "hit", "clear", "not-found"]);
    expect(hidden?.map(({ value }) => value)).toEqual(["hit", undefined, undefined, undefined]);
    for (const view of hidden?.slice(1) ?? []) {
      expect(view).toMatchObject({
        state: "answered",
        text: hiddenWords.en,
        answeredAt: file.clock.now(),
      });
      expect(view).not.toHaveProperty("value");
    }
    expect(hidden?.[0]?.text).toBe(valueWords.hit.en);
  });
});
