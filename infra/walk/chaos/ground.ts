// Where trials are played: the clients of a stage, its queues, and applicants whom nobody else takes.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { accessTo } from "#infra/local/access.ts";
import type { Stage } from "#infra/local/stage.ts";
import type { Office } from "#infra/walk/officials.ts";
import { binsFrom, iinsFrom, sampleForm, sampleSpecialist } from "#infra/walk/samples.ts";
import type { Portal } from "#infra/walk/submission.ts";
import { portalToken } from "#infra/walk/tokens.ts";
import { binSchema, iinSchema } from "#shared/law/identifiers.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { SupplierForm, SupplierKind } from "#shared/registration/forms/supplier.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { dynamoBreakers } from "#shared/store/dynamo-breakers.ts";
import type { BreakerStore } from "#shared/verification/gate.ts";

export interface Ground {
  readonly portal: Portal;
  readonly office: Office;
  readonly stateSystemsUrl: string;
  readonly breakers: Pick<BreakerStore, "find">;
  /** An applicant who has not applied before and is in order with every system. */
  readonly applicant: (supplier: SupplierKind) => SupplierForm;
  /** Puts the message of a question into its queue once more. */
  readonly repeat: (caseId: string, system: StateSystem) => Promise<void>;
  readonly close: () => void;
}

/** The name of the one resource of that kind at that place. */
const placeIn = ({ resources }: Stage["deployed"], kind: string, place: RegExp): string => {
  const found = resources.find(({ type, path }) => type.startsWith(kind) && place.test(path));
  if (found === undefined) throw new Error(`no ${kind} at ${place}`);
  return found.physicalId;
};

const next = (numbers: Generator<string>): string => {
  const { value, done } = numbers.next();
  if (done === true) throw new Error("no more numbers");
  return value;
};

/** Opens the ground on a stage; the applicants' serial numbers begin there. */
export const openGround = async (
  { cloud, deployed, office, authority }: Stage,
  firstSerial: number,
): Promise<Ground> => {
  const access = accessTo(cloud);
  const dynamo = new DynamoDBClient(access);
  const sqs = new SQSClient({ ...access, useQueueUrlAsEndpoint: false });
  const health = placeIn(deployed, "AWS::DynamoDB::", /^arnau-data\/Health\/Table$/);
  const queueOf = (system: StateSystem) =>
    placeIn(deployed, "AWS::SQS::Queue", new RegExp(`^arnau-work/check-${system}/Queue$`));
  const bins = binsFrom(firstSerial, 0);
  const iins = iinsFrom(firstSerial % 900);
  const specialist = (): SupplierForm => {
    const iin = iinSchema.parse(next(iins));
    const sample = sampleSpecialist();
    const contacts = { ...sample.contacts, email: `specialist-${firstSerial}@chaos.example` };
    return { ...sample, iin, name: mockPersonOf(iin), contacts };
  };
  const organization = (): SupplierForm => ({
    ...sampleForm("in-order"),
    bin: binSchema.parse(next(bins)),
  });
  return {
    portal: { apiUrl: deployed.apiUrl, token: await portalToken(deployed), authority },
    office,
    stateSystemsUrl: deployed.stateSystemsUrl,
    breakers: dynamoBreakers(dynamo, health),
    applicant: (supplier) => (supplier === "organization" ? organization() : specialist()),
    repeat: async (caseId, system) => {
      const MessageBody = JSON.stringify({ caseId, system });
      await sqs.send(new SendMessageCommand({ QueueUrl: queueOf(system), MessageBody }));
    },
    close: () => {
      dynamo.destroy();
      sqs.destroy();
    },
  };
};
