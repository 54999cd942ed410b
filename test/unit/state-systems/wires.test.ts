import { describe, expect, it } from "vitest";
import { dayOf } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import { rootOf } from "#shared/shep/tree.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { mockRules, situationOf } from "#shared/state-systems/mock-rule.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import { resultOf } from "#functions/state-systems/results.ts";
import { instant } from "#test/fakes/clock.ts";
import { binEndingIn } from "#test/fakes/organization.ts";
import { iinEndingIn, representedBy } from "#test/samples/represented.ts";

const kato = katoSchema.parse("751110000");
const at = instant("2026-11-23T04:00:00.000Z");
const today = dayOf(at);
const stamp = { messageDate: at, senderCode: "arnau" };

const subjectFor = (system: StateSystem, digit: number): Subject => {
  const { asksAbout } = profiles[system];
  if (asksAbout === "representative" || asksAbout === "power-of-attorney") {
    return representedBy(digit);
  }
  if (systemsFor("organization").some((one) => one === system)) {
    return { applicant: { bin: binEndingIn(digit) }, kato, name: undefined };
  }
  const iin = iinEndingIn(digit);
  return { applicant: { iin }, kato, name: mockPersonOf(iin) };
};

const numberOf = ({ applicant }: Subject) => ("bin" in applicant ? applicant.bin : applicant.iin);

/** Whose number says how things stand: that of the one who acts, where one does. */
const decidingIn = (subject: Subject) => subject.representative?.iin ?? numberOf(subject);

const behindTheGateway = stateSystems.flatMap((system) => {
  const { speech } = profiles[system];
  return speech.profile === "rest" ? [] : [{ system, wire: speech.wire }];
});

const digits = [0, 1, 2, 3, 4, 5, 6, 7];

describe.each(behindTheGateway)("the data of $system", ({ system, wire }) => {
  it.each(digits)("say in elements what they say in JSON, of a number ending in %i", (digit) => {
    const subject = subjectFor(system, digit);
    const question = { reference: `r.${system}.1`, subject: profiles[system].subjectOf(subject) };
    const asked = wire.readQuestion(rootOf(wire.writeQuestion(question, stamp)));
    expect(asked).toEqual(question);

    const result = resultOf(system, question.subject, today);
    const text = wire.writeAnswer({ reference: question.reference, answeredAt: at, result });
    const told = wire.readAnswer(rootOf(text), question);
    expect(told).toMatchObject({ reference: question.reference, answeredAt: at });
    const expected =
      mockRules[situationOf(decidingIn(subject))].but.find((one) => one.system === system)?.value ??
      "clear";
    expect(profiles[system].valueOf(told?.result, subject, today)).toBe(expected);
  });

  it("are not read out of anything else", () => {
    const subject = subjectFor(system, 0);
    const question = { reference: "r", subject: profiles[system].subjectOf(subject) };
    for (const text of ["<html></html>", "<answer></answer>", "<question></question>"]) {
      expect(wire.readAnswer(rootOf(text), question)).toBeUndefined();
      expect(wire.readQuestion(rootOf(text))).toBeUndefined();
    }
  });

  it("that lack what is relied on, or add what is not known, are read accordingly", () => {
    const subject = subjectFor(system, 0);
    const question = { reference: "r", subject: profiles[system].subjectOf(subject) };
    const result = resultOf(system, question.subject, today);
    const text = wire.writeAnswer({ reference: "r", answeredAt: at, result });
    const more = rootOf(text.replace(/<\/(\w+)>/, "</$1><more>1</more>"));
    expect(profiles[system].valueOf(wire.readAnswer(more, question)?.result, subject, today)).toBe(
      "clear",
    );
    const number = numberOf(subject);
    const other = rootOf(text.replaceAll(number, "000000000000"));
    const read = wire.readAnswer(other, question);
    expect(profiles[system].valueOf(read?.result, subject, today)).toBeUndefined();
  });
});

it("data of our own may say that the source is down", () => {
  const { speech } = profiles.insolvency;
  if (speech.profile !== "shep-async") throw new Error("spoken to otherwise");
  const subject = subjectFor("insolvency", 0);
  const question = { reference: "r", subject: profiles.insolvency.subjectOf(subject) };
  const told = { reference: "r", answeredAt: at, result: { unavailable: true } };
  const read = speech.wire.readAnswer(rootOf(speech.wire.writeAnswer(told)), question);
  expect(profiles.insolvency.valueOf(read?.result, subject, today)).toBe("unavailable");
});

it("GBDFL_UniversalServiceSync is asked with iin, messageId, messageDate and senderCode, in this order", () => {
  const { speech } = profiles["identity-documents"];
  if (speech.profile !== "shep-sync") throw new Error("spoken to otherwise");
  const question = { reference: "r", subject: { iin: "850514100018" } };
  expect(speech.wire.writeQuestion(question, stamp)).toBe(
    `<data><iin>850514100018</iin><messageId>r</messageId><messageDate>${at}</messageDate>` +
      `<senderCode>arnau</senderCode></data>`,
  );
});
