import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { digestOf } from "#shared/store/digest.ts";
import { handClock } from "#test/fakes/clock.ts";
import {
  codeOf,
  editionNow,
  fileId,
  mustGive,
  openFile,
  own,
} from "#test/samples/assistance/file.ts";
import { submit, written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import { providerNumber, providerStaff } from "#test/samples/assistance/officials.ts";
import { portal } from "#test/samples/officials.ts";
import { actors, attempts, type Tried } from "./model/attempts.ts";
import { forms } from "./model/makes.ts";

const addressee = { to: "provider" as const, number: providerNumber };
const signature = { doubts: ["revocation-unknown" as const] };
const worker = { id: "confirm-signatures", role: "system" as const };

/** Received while nobody could say whether its signature held. */
const doubted = (form?: ApplicationForm) => {
  const file = openFile();
  mustGive(file, submit(form), portal, { unit: "71", signature });
  return file;
};

describe("an application whose signature is in doubt", () => {
  it("L114-15.1b, L114-15.7: is in doubt no more where a homeless person was admitted on it", () => {
    const form = applicationForm({ grounds: ["homelessness"], residence: undefined, addressee });
    const file = doubted(form);
    mustGive(file, written({ name: "admitHomeless", reason: "…" }), providerStaff, own);
    expect(file.now()).toMatchObject({ state: "placed", openSignature: undefined });
  });

  it("L114-13.1b, L114-15.6: becomes no agreement on services for money before it was judged", () => {
    const file = doubted(applicationForm({ volume: "paid", addressee }));
    const services = [{ type: "social-household", priceTiyn: 500_000 }];
    const offer = written({ name: "offerAgreement", number: "7", services, terms: "…" });
    const signing = written({ name: "signAgreement", number: "7" });
    mustGive(file, offer, providerStaff, own);
    expect(codeOf(file.give(signing, portal, { by: "person" }))).toBe("signature-pending");
    mustGive(file, { name: "confirmSignature", of: 1 }, worker);
    mustGive(file, signing, portal, { by: "person" });
    expect(file.now().state).toBe("in-service");
  });

  it("L114-15.6: is over with it where the provider declines", () => {
    const file = doubted(applicationForm({ volume: "paid", addressee }));
    mustGive(file, written({ name: "declineAgreement", reason: "…" }), providerStaff, own);
    expect(file.now()).toMatchObject({ state: "completed", openSignature: undefined });
  });
});

const circumstances = {
  caseId: fileId,
  at: handClock().now(),
  edition: editionNow(),
  commandDigest: digestOf("a command"),
};

/** Every state that a case comes through that began with its signature in doubt. */
const statesOf = (form: ApplicationForm, tried: readonly Tried[]): readonly Assistance[] => {
  const { give, now, clock } = doubted(form);
  return tried.map(({ make, facts }) => {
    const command = make(clock.now(), now());
    const row = lifecycle.find(
      ({ command: name, from }) => name === command.name && from.includes(now().state),
    );
    const actor = actors.find(({ role }) => role === row?.by[0]);
    if (actor !== undefined) give(command, actor, { ...facts, isParty: false });
    return now();
  });
};

describe("a signature in doubt, whatever anybody does with its case", () => {
  it("L114-13.1b: can be confirmed and rejected as long as it is open", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...forms), attempts, (form, tried) => {
        for (const assistance of statesOf(form, tried.slice(0, 20))) {
          const of = assistance.openSignature?.of;
          if (of === undefined) continue;
          met.add(assistance.state);
          for (const judged of [
            { name: "confirmSignature" as const, of },
            { name: "rejectSignature" as const, of, reasons: ["revoked" as const] },
          ]) {
            const around = { ...circumstances, actor: worker };
            const decided = assistanceKind.decide(assistance, judged, around, {});
            expect(codeOf(decided), assistance.state).toBeUndefined();
          }
        }
      }),
      { numRuns: 200 },
    );
    // The runs have been where they are to look.
    expect([...met].toSorted()).toEqual(["handed-over", "paid-requested", "received"]);
  });
});
