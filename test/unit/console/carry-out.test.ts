import { describe, expect, it } from "vitest";
import { refusalOf, unreachable, type Refused } from "../../../console/api/problem.ts";
import { carryOut, type Means } from "../../../console/signing/carry-out.ts";
import type { Signing } from "../../../console/signing/program.ts";

const refused = (status: number, code: string): Refused =>
  refusalOf(new Response(null, { status }), { code, title: code });

/** Means that do as they are told, and note what was asked of them. */
const means = ({
  signing = { signed: true, signature: "good" },
  answers = ["recorded"],
  iin = "850302100012",
}: {
  readonly signing?: Signing;
  readonly answers?: readonly (string | Refused)[];
  readonly iin?: string | undefined;
} = {}) => {
  const did: string[] = [];
  const left = [...answers];
  const given: Means = {
    signer: async () => iin,
    sign: async (number) => {
      did.push(`sign as ${number}`);
      return signing;
    },
    send: async (signature) => {
      did.push(`send ${signature ?? "unsigned"}`);
      const next = left.shift();
      if (next instanceof Error) throw next;
      return next;
    },
    wait: async (milliseconds) => void did.push(`wait ${milliseconds}`),
  };
  return { given, did };
};

const order = { signed: true };
const silence = () => {};

describe("carrying a command out", () => {
  it("signs, sends, and tells where it stands", async () => {
    const { given, did } = means();
    const stages: string[] = [];
    const outcome = await carryOut(order, given, (stage) => void stages.push(stage));
    expect(outcome).toEqual({ done: true, answer: "recorded" });
    expect(did).toEqual(["sign as 850302100012", "send good"]);
    expect(stages).toEqual(["looking", "signing", "sending"]);
  });

  it("sends what needs no signature without asking anybody", async () => {
    const { given, did } = means();
    expect(await carryOut({ signed: false }, given, silence)).toMatchObject({ done: true });
    expect(did).toEqual(["send unsigned"]);
  });

  it("sends again where nobody answers, with the same signature", async () => {
    const { given, did } = means({
      answers: [unreachable("1"), refused(502, "http-502"), "recorded"],
    });
    expect(await carryOut(order, given, silence)).toMatchObject({ done: true });
    expect(did).toEqual([
      "sign as 850302100012",
      "send good",
      "wait 500",
      "send good",
      "wait 1500",
      "send good",
    ]);
  });

  it("keeps the signature for the next try when nobody answered at all", async () => {
    const gone = unreachable("1");
    const first = means({ answers: [gone, gone, gone] });
    const outcome = await carryOut(order, first.given, silence);
    expect(outcome).toEqual({
      done: false,
      stop: { why: "refused", error: gone },
      signature: "good",
    });
    const next = means();
    await carryOut({ signed: true, signature: "good" }, next.given, silence);
    expect(next.did).toEqual(["send good"]);
  });

  it("leaves it to the official to send again while the authority is silent", async () => {
    const { given, did } = means({ answers: [refused(503, "authority-unavailable")] });
    const outcome = await carryOut(order, given, silence);
    expect(outcome).toMatchObject({ done: false, signature: "good" });
    expect(did).toEqual(["sign as 850302100012", "send good"]);
  });

  it("drops a signature that was judged", async () => {
    for (const code of ["official-signer-differs", "official-signature-invalid", "votes-missing"]) {
      const { given } = means({ answers: [refused(409, code)] });
      const outcome = await carryOut(order, given, silence);
      expect(outcome).toMatchObject({ done: false, stop: { why: "refused", error: { code } } });
      expect(outcome).not.toHaveProperty("signature", "good");
    }
  });

  it("sends nothing that was not signed", async () => {
    const whys = ["not-running", "cancelled", "broken-off", "failed"] as const;
    for (const why of whys) {
      const { given, did } = means({ signing: { signed: false, why } });
      expect(await carryOut(order, given, silence)).toEqual({ done: false, stop: { why } });
      expect(did).toEqual(["sign as 850302100012"]);
    }
    const { given, did } = means({
      signing: { signed: false, why: "failed", message: "no token" },
    });
    expect(await carryOut(order, given, silence)).toMatchObject({ stop: { message: "no token" } });
    expect(did).toHaveLength(1);
  });

  it("asks nobody to sign for an official whom nobody signs for", async () => {
    const did: string[] = [];
    const given: Means = {
      ...means().given,
      signer: async () => undefined,
      sign: async () => {
        did.push("signed");
        return { signed: true, signature: "good" };
      },
    };
    expect(await carryOut(order, given, silence)).toEqual({
      done: false,
      stop: { why: "without-signer" },
    });
    expect(did).toEqual([]);
  });
});
