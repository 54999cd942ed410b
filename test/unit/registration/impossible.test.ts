// States that no history leads to: what meets one is a fault of the program, and says so.
import { describe, expect, it } from "vitest";
import type { Actor } from "#shared/cases/actor.ts";
import type { RegistrationCommand } from "#shared/registration/commands.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { digestOf } from "#shared/store/digest.ts";
import { chair, notifier, portal, representative } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { editionNow, fileId, sittingOn } from "#test/samples/registration-file.ts";
import {
  decideAlike,
  findingsFor,
  pendingFile,
  savedFile,
} from "#test/samples/registration-course.ts";
import { changePendingFile, heardFile } from "#test/samples/standing-file.ts";

const at = savedFile().clock.now();

const decideOn = (registration: Registration, command: RegistrationCommand, actor: Actor) =>
  registrationKind.decide(
    registration,
    command,
    { caseId: fileId, actor, at, edition: editionNow(), commandDigest: digestOf(command) },
    { sitting: sittingOn() },
  );

const evolveOn = (registration: Registration, event: RegistrationEvent) =>
  registrationKind.evolve(registration, event, {
    at,
    actor: chair,
    command: "closeVote",
    edition: "R377/2018",
    sequence: 1,
  });

const lastOf = (file: ReturnType<typeof savedFile>): RegistrationEvent => {
  const event = file.history().at(-1)?.event;
  if (event === undefined) throw new Error("nothing happened");
  return event;
};

const without = (file: ReturnType<typeof savedFile>, changes: Partial<Registration>) => ({
  ...file.now(),
  ...changes,
});

describe("a state that cannot be", () => {
  const noFacts = without(savedFile(), { saved: undefined, questions: {} });
  const findings = findingsFor(organizationForm());

  it.each<[string, Registration, RegistrationCommand, Actor]>([
    ["an application under review without its facts", noFacts, { name: "withdraw" }, portal],
    [
      "an application under review without its facts",
      noFacts,
      { name: "recordFindings", findings },
      representative,
    ],
    [
      "a case under review that belongs to no unit",
      without(savedFile(), { unit: undefined }),
      { name: "transfer", unit: "71", reason: "There." },
      representative,
    ],
    [
      "a case to erase that has not ended",
      { ...noRegistration, state: "withdrawn" },
      { name: "erase" },
      notifier,
    ],
  ])("is a fault: %s", (words, registration, command, actor) => {
    expect(() => decideOn(registration, command, actor)).toThrow(words);
  });

  it("is a fault: a decision on an application, or on a removal, without what it is about", () => {
    const voted = (file: ReturnType<typeof savedFile>): Registration => {
      const ballots = [2, 3, 4].map((place) => ({
        member: sittingOn().present[place] ?? "",
        choice: "for" as const,
        claim: undefined,
      }));
      return { ...file.now(), ballots };
    };
    const close: RegistrationCommand = { name: "closeVote", justification: "why" };
    expect(() => decideOn({ ...voted(pendingFile()), saved: undefined }, close, chair)).toThrow(
      "a decision without an application",
    );
    for (const lack of [{ account: undefined }, { reproach: undefined }]) {
      expect(() => decideOn({ ...voted(heardFile()), ...lack }, close, chair)).toThrow(
        "a vote on a removal without an entry or a reproach",
      );
    }
  });

  it("is a fault: an acceptance of nothing, and a change of nothing", () => {
    const [included, changed] = [pendingFile(), changePendingFile()];
    const before = [included.now(), changed.now()] as const;
    decideAlike(included, "for");
    decideAlike(changed, "for");
    for (const lack of [{ application: undefined }, { saved: undefined }, { unit: undefined }]) {
      expect(() => evolveOn({ ...before[0], ...lack }, lastOf(included))).toThrow(
        "an acceptance without an application",
      );
    }
    expect(() => evolveOn({ ...before[1], account: undefined }, lastOf(changed))).toThrow(
      "a change without an account",
    );
  });
});
