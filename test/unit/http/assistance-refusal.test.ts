import { describe, expect, it } from "vitest";
import { assistanceProblemOf } from "#shared/http/assistance-refusal.ts";
import { assistanceFieldMessages } from "#shared/http/field-codes-assistance.ts";
import { assistanceProblems } from "#shared/http/problems-assistance.ts";
import { assistanceServiceProblems } from "#shared/http/problems-assistance-services.ts";
import { openFile } from "#test/samples/assistance/file.ts";
import { submit } from "#test/samples/assistance/commands.ts";
import { adult, applicationForm } from "#test/samples/assistance/form.ts";
import { portal } from "#test/samples/officials.ts";

describe("a refusal of a command on an application for services", () => {
  it("L114-0.PRE: tells what is wrong with an application at its places, in words", () => {
    const family = { subject: "family" as const, people: [adult(20), adult(21)] };
    const decided = openFile().give(submit(applicationForm(family)), portal, { unit: "71" });
    if (decided.accepted) throw new Error("it was received");
    expect(assistanceProblemOf(decided.refusal, "ru")).toEqual({
      problem: "request-invalid",
      errors: [
        {
          in: "body",
          pointer: "/application/people/1/consent",
          code: "consent-missing",
          message: "нужно согласие этого взрослого",
        },
      ],
    });
  });

  it("L114-15.4.1, G48: is a problem with its facts otherwise", () => {
    const refusal = { code: "ground-not-found", grounds: ["probation"] } as const;
    expect(assistanceProblemOf(refusal, "en")).toEqual({
      problem: "ground-not-found",
      with: { grounds: ["probation"] },
    });
  });

  it("has a title for each, another one in each language and for each code", () => {
    const titles = [
      ...Object.values(assistanceProblems).map(({ title }) => title),
      ...Object.values(assistanceServiceProblems).map(({ title }) => title),
      ...Object.values(assistanceFieldMessages),
    ];
    for (const locale of ["kk", "ru", "en"] as const) {
      expect(new Set(titles.map((title) => title[locale])).size).toBe(titles.length);
    }
    expect(titles.map(({ kk }) => kk).join(" ")).toMatch(/[әғқңөұүһі]/);
  });
});
