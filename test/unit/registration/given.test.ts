// What a history keeps of a command is enough to have the command again.
import { describe, expect, it } from "vitest";
import {
  registrationCommandSchema,
  type RegistrationCommand,
} from "#shared/registration/commands.ts";
import { commandGiven } from "#shared/registration/given.ts";
import type { Registration } from "#shared/registration/state.ts";
import { untoldIn } from "#shared/registration/untold.ts";
import { stepOf } from "./recorded-file.ts";
import { includedStory, recordedStories, refusedStory } from "./recorded-stories.ts";

const steps = recordedStories().flatMap((file) => file.steps);
const commandNames = registrationCommandSchema.options.map(({ shape }) => shape.name.value);

/** A command with what it leaves to be understood. */
const written = (command: RegistrationCommand, before: Registration): RegistrationCommand => {
  switch (command.name) {
    case "recordCompleteness":
      return { overruled: [], ...command };
    case "recordTold":
      return { of: untoldIn(before)[0]?.of ?? 0, ...command };
    default:
      return command;
  }
};

describe("the command of an entry", () => {
  it("is put together from its events and what was sealed, whichever command it was", () => {
    expect(new Set(steps.map(({ command }) => command.name))).toEqual(new Set(commandNames));
    for (const { before, command, entry, opened } of steps)
      expect(commandGiven(entry, opened)).toEqual(written(command, before));
  });

  it("R377-27b: has the grounds of a refusal in the order in which they were named", () => {
    const { entry, opened } = stepOf(refusedStory(), "closeVote");
    expect(commandGiven(entry, opened)).toMatchObject({ grounds: ["R377-27.1", "R377-27.3"] });
  });

  it("R377-35: is gone with the application that was erased, and stands without the words that were", () => {
    const whole = new Set(["submit", "submitChange", "applyForRemoval"]);
    const erased = steps.filter((step) => step.opened !== undefined);
    expect(erased.map(({ entry }) => commandGiven(entry, undefined)?.name)).toEqual(
      erased.map(({ command: { name } }) => (whole.has(name) ? undefined : name)),
    );
  });

  it("is not made up where the events do not hold it", () => {
    const { entry } = stepOf(includedStory(), "castVote");
    expect(() => commandGiven({ ...entry, command: "recordNotice" }, undefined)).toThrow(
      "notified",
    );
    expect(() => commandGiven({ ...entry, command: "closeDown" }, undefined)).toThrow("name");
  });
});
