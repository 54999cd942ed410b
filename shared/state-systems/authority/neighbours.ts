// Whoever Arnau speaks with through the gateway, for the local cloud and the tests: keys, certificates
// and what each believes of the others. Nothing of it is in a repository.
import { createHash } from "node:crypto";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { subjectOids } from "#shared/signature/oids.ts";
import type { MockPartiesText } from "#shared/state-systems/mock-parties.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { CredentialsText, PinsText } from "#shared/state-systems/trust.ts";
import type { Authority } from "./authority.ts";
import type { Identity } from "./identity.ts";

/** The texts of three secrets: what we show, what we believe, and what the mocked neighbours have. */
export interface Neighbours {
  readonly credentials: CredentialsText;
  readonly pins: PinsText;
  readonly parties: MockPartiesText;
}

const pemOf = ({ certificate, privateKey }: Identity): string => `${certificate}${privateKey}`;

/** Something that nobody can guess who does not have the key. */
const secretFrom = ({ privateKey }: Identity, label: string): string =>
  createHash("sha256").update(privateKey).update(label).digest("base64url");

const bySystem = <Value>(profile: (system: StateSystem) => boolean, value: Value) => {
  const made: Partial<Record<StateSystem, Value>> = {};
  for (const system of stateSystems) if (profile(system)) made[system] = value;
  return made;
};

const isRest = (system: StateSystem) => profiles[system].speech.profile === "rest";

/** Makes them all, with certificates of a test authority; they are pinned one by one, not trusted through it. */
export const makeNeighbours = (authority: Authority): Neighbours => {
  const identity = (name: string): Identity =>
    authority.issue([[subjectOids.commonName, name]], [], { keys: "rsa-2048" });
  const transport = identity("Arnau: messages");
  const business = identity("Arnau: data");
  const gateway = identity("Gateway");
  const systems = identity("State systems");
  const client = { clientId: "arnau", clientSecret: secretFrom(gateway, "client") };
  const clients = bySystem(isRest, client);
  return {
    credentials: {
      senderId: "arnau",
      password: secretFrom(gateway, "password"),
      transport: pemOf(transport),
      business: pemOf(business),
      clients,
    },
    pins: {
      gateway: gateway.certificate,
      systems: bySystem((system) => !isRest(system), systems.certificate),
    },
    parties: {
      gateway: pemOf(gateway),
      systems: pemOf(systems),
      transportPins: transport.certificate,
      businessPins: business.certificate,
      clients: bySystem(isRest, [client]),
      authority: {
        ...authority.file,
        responder: authority.issueResponder(),
        stamper: authority.issueStamper(),
      },
      tokenKey: secretFrom(systems, "tokens"),
    },
  };
};
