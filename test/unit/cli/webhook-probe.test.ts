import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { plays } from "#cli/probe/plays.ts";
import { probePost } from "#cli/probe/post.ts";
import { instantAt } from "#shared/law/dates.ts";
import { openReceiver, type Fault } from "#test/fakes/listening-receiver.ts";
import { arnau, deskWith, failed, failing, inJson } from "./desk.ts";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** The clock of this machine, as the public package in the receivers reads it. */
const desk = () =>
  deskWith(
    {},
    {
      now: () => instantAt(Math.floor(Date.now() / 1000) * 1000),
      post: probePost({ timeoutSeconds: 3, dropMilliseconds: 20 }),
    },
  );

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const receiver = async (fault?: Fault, known = secret) => {
  const opened = await openReceiver(known, fault);
  open.push(opened);
  return opened.url;
};

const reportSchema = z.object({
  survived: z.boolean(),
  plays: z.array(z.object({ code: z.string(), passed: z.boolean() })),
});

const failuresOf = async (url: string, more = "") => {
  const { exit, data } = await inJson(`webhook-probe ${url}${more}`, desk());
  const { survived, plays: played } = reportSchema.parse(data);
  expect(exit).toBe(survived ? 0 : 1);
  expect(played.map(({ code }) => code)).toEqual(plays.map(({ code }) => code));
  return played.filter(({ passed }) => !passed).map(({ code }) => code);
};

describe("arnau webhook-probe", () => {
  it("finds nothing wrong with a receiver built with the public package", async () => {
    expect(await failuresOf(await receiver())).toEqual([]);
  });

  it("signs with the key that it is given", async () => {
    const own = "whsec_3Zz8mDqk0cTnJq0sVY6rQm4qk7N1xYb2";
    expect(await failuresOf(await receiver(undefined, own), ` --key ${own}`)).toEqual([]);
    expect(await failuresOf(await receiver(undefined, own))).toContain("good");
  });

  it.each<[Fault, readonly string[]]>([
    ["takes-everything", ["wrong-key", "tampered", "unsigned", "old", "early"]],
    ["answers-200-to-errors", ["wrong-key", "tampered", "unsigned", "old", "early"]],
    ["says-gone", ["wrong-key", "tampered", "unsigned", "old", "early"]],
    ["ignores-the-clock", ["old", "early"]],
    ["refuses-twice", ["twice"]],
    ["refuses-unknown-types", ["unknown-type"]],
    ["refuses-unknown-fields", ["unknown-fields"]],
    ["wants-order", ["out-of-order"]],
    ["looks-at-the-first-signature", ["rotated-key"]],
    ["has-a-small-limit", ["large"]],
    ["is-impatient", ["slow"]],
    ["redirects", plays.map(({ code }) => code)],
  ])("finds out a receiver that %s", async (fault, failures) => {
    expect(await failuresOf(await receiver(fault))).toEqual(failures);
  });

  it("tells a person how each went, and what it comes to", async () => {
    const url = await receiver("ignores-the-clock");
    const { exit, out } = await arnau(`webhook-probe ${url} --lang ru`, desk());
    const lines = out.trimEnd().split("\n");
    expect(exit).toBe(1);
    expect(lines).toHaveLength(plays.length + 1);
    expect(lines[0]).toMatch(/^выдержал +good +2xx: 204 \(\d\.\d s\) {2}правильное событие$/);
    expect(lines.find((line) => line.includes(" old "))).toMatch(/^НЕ ВЫДЕРЖАЛ/);
    expect(lines.at(-1)).toBe("получатель выдерживает не всё");
  });

  it("says of a receiver that is not there that it answers nothing", async () => {
    const url = await receiver();
    for (const one of open.splice(0)) one.close();
    expect(await failuresOf(url)).toEqual(plays.map(({ code }) => code));
  });

  it.each([
    ["webhook-probe somewhere", "not-an-address", "somewhere"],
    ["webhook-probe ftp://127.0.0.1/", "not-an-address", "ftp://127.0.0.1/"],
    ["webhook-probe http://127.0.0.1/ --key whsk_short", "not-a-key", "whsk_short"],
    [
      "webhook-probe http://127.0.0.1/ --key whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
      "not-a-key",
      "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
    ],
  ])("%s is refused", async (line, code, about) => {
    expect(await failing(line)).toEqual(failed(2, code, about));
  });
});
