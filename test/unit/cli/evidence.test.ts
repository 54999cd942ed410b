import { describe, expect, it } from "vitest";
import { askStateSystem } from "#shared/verification/ask.ts";
import { memoryApis } from "#test/fakes/apis.ts";
import { toVote } from "#test/samples/office-work.ts";
import { openGate } from "#test/fakes/breakers.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { binEndingIn, caseOf, submitOrganization } from "#test/fakes/organization.ts";
import { speaking } from "#test/fakes/speaking.ts";
import { arnau, deploymentInMemory, deskWith, failed, failing, inJson } from "./desk.ts";

const bin = binEndingIn(0);
const caseId = caseOf(bin);

const answered = async () => {
  const office = memoryDesk();
  await submitOrganization(office, bin);
  const { store, kept } = memoryEvidence();
  const result = { bin, registered: true, debts: [], asOf: "2026-11-23" };
  const answeredAt = "2026-11-23T09:00:00+05:00";
  const body = JSON.stringify({ reference: `${caseId}.tax-debt.1`, answeredAt, result });
  const { speak } = speaking(office, () => ({ replied: true, status: 200, body }));
  const asking = { desk: office, evidence: store, gate: openGate(office.clock), speak };
  await askStateSystem(asking, { caseId, system: "tax-debt" });
  const { cases, seal } = office;
  const { reached } = deploymentInMemory({ cases, seal, evidence: store });
  return { desk: deskWith({}, { deployment: async () => reached() }), kept };
};

describe("arnau evidence show", () => {
  it("tells on what a case rests, how it was proven and until when it holds, and not what was answered", async () => {
    const { desk } = await answered();
    const { exit, data } = await inJson(`evidence show ${caseId}`, desk);
    expect(exit).toBe(0);
    expect(data).toMatchObject({
      caseId,
      evidence: [{ system: "tax-debt", value: "clear", found: "whole", erased: false }],
    });
    expect(JSON.stringify(data)).not.toContain("registered");
    const { out } = await arnau(`evidence show ${caseId} --lang en`, desk);
    expect(out).toMatch(
      /^Answers of state systems\ntax-debt +clear +whole +[0-9a-f]{12} .+→ 2026-12-03T18:59:59\.999Z/,
    );
  });

  it("ends with 1 where a piece is not as it was put", async () => {
    const { desk, kept } = await answered();
    const [key = ""] = kept.keys();
    kept.set(key, new TextEncoder().encode("{}"));
    const { exit, out } = await arnau(`evidence show ${caseId} --lang en`, desk);
    expect(exit).toBe(1);
    expect(out).toContain("ALTERED");
  });

  it("R377-7b, R377-25: tells of every signature whether it lies as it was put, and not who signed", async () => {
    const apis = memoryApis();
    const id = await toVote(apis);
    const { cases, seal } = apis.desk;
    const { store, kept } = apis.evidence;
    const { reached } = deploymentInMemory({ cases, seal, evidence: store });
    const desk = deskWith({}, { deployment: async () => reached() });
    const { exit, data } = await inJson(`evidence show ${id}`, desk);
    expect(exit).toBe(0);
    const whole = { found: "whole", erased: false, mark: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(data).toMatchObject({
      signatures: [
        { sequence: 1, command: "submit", ...whole },
        { command: "recordFindings", ...whole },
        { command: "recordCompleteness", ...whole },
      ],
    });
    expect(JSON.stringify(data)).not.toContain("BEGIN CMS");
    const lost = [...kept.keys()].find((key) => key.startsWith(id)) ?? "";
    kept.delete(lost);
    const { exit: after, out } = await arnau(`evidence show ${id} --lang en`, desk);
    expect(after).toBe(1);
    expect(out).toMatch(/Signatures\n +1 submit +MISSING/);
  });

  it("says what is wrong with the name of a case", async () => {
    const { desk } = await answered();
    expect(await failing("evidence show ~", desk)).toEqual(failed(2, "not-a-case-id", "~"));
    const unknown = "organization-240140000999";
    expect(await failing(`evidence show ${unknown}`, desk)).toEqual(
      failed(1, "case-unknown", unknown),
    );
  });
});
