// What anybody can see, asked of the lists as anybody asks.
import { isDeepStrictEqual } from "node:util";
import { instantAt, epochMilliseconds } from "#shared/law/dates.ts";
import { acceptedIn } from "#shared/registration/register/accepted.ts";
import { registerEntryOf, withFree } from "#shared/registration/register/entry.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { listedStates } from "#shared/registration/states.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { formBehind, plainItem, type Evidence, type RegistrationFile } from "./evidence.ts";

const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const registerOf = ({ town }: Evidence) => dynamoRegister(town.world.aside, tableNames.register);

/** An included supplier is listed while its state says so, and from the moment it does not no more (R377-6, R377-14, R377-35). */
export const everySupplierIsListedAsItsStateSays = async (
  evidence: Evidence,
): Promise<string[]> => {
  const register = registerOf(evidence);
  const flaws = evidence.registrations.map(async ({ caseId, state }): Promise<string[]> => {
    const entry = await register.get(registerNumberOf(caseId));
    const isListed = listedStates.includes(state.state);
    if ((entry !== undefined) === isListed) return [];
    return [`${caseId} is ${state.state} and ${isListed ? "not listed" : "still listed"}`];
  });
  return (await Promise.all(flaws)).flat();
};

const versionFlaws = async (evidence: Evidence, file: RegistrationFile): Promise<string[]> => {
  const register = registerOf(evidence);
  const number = registerNumberOf(file.caseId);
  const accepted = acceptedIn(file.entries);
  const flaws = accepted.map(async (version, place): Promise<string[]> => {
    const form = formBehind(evidence.town, file.entries[version.account.application - 1]);
    if (form === undefined) return [`${number}: a version of no application`];
    const wanted = registerEntryOf(version, form);
    // A version that is shown still has the free places of today.
    const free = place === accepted.length - 1 ? file.state.account?.free : undefined;
    const at = version.account.acceptedAt;
    const found = await register.get(number, at);
    const isSame =
      isDeepStrictEqual(asStored(found ?? null), asStored(wanted)) ||
      isDeepStrictEqual(asStored(found ?? null), asStored(withFree(wanted, free)));
    return isSame ? [] : [`${number} was another one at ${at} than is told of it`];
  });
  const [first] = accepted;
  const before = first && instantAt(epochMilliseconds(first.account.acceptedAt) - 1);
  const early = before === undefined ? undefined : await register.get(number, before);
  return [
    ...(await Promise.all(flaws)).flat(),
    ...(early === undefined ? [] : [`${number} is told of before it was in the list`]),
  ];
};

/** Every version stays public as at its date, while the supplier is listed (R377-6, R377-31, G27). */
export const everyVersionIsPublicAsAtItsDate = async (evidence: Evidence): Promise<string[]> =>
  (
    await Promise.all(evidence.registrations.map(async (file) => versionFlaws(evidence, file)))
  ).flat();

/** What of a person nobody may read in a public list: the number of anybody, and all private data of a specialist (R377-12.2, R377-12.5a, G17). */
const privateTexts = ({ town }: Evidence): readonly string[] =>
  town.filings.flatMap((filing) => {
    if (filing.command === "applyForRemoval") return [];
    const { form } = filing;
    const numbers = form.iin === undefined ? [] : [form.iin];
    if (form.supplier === "organization") return numbers;
    const { contacts, registeredAddress } = form;
    const { street, building } = registeredAddress;
    return [...numbers, contacts.email, ...contacts.phones, street, building];
  });

/** No IIN stands in a read model, and nothing private of a specialist. */
export const nothingPrivateIsPublic = (evidence: Evidence): string[] => {
  const { world } = evidence.town;
  const texts = [...new Set(privateTexts(evidence))];
  const models = [tableNames.register, tableNames.worklist, tableNames.watch];
  const answered = world.gateway.answers.filter(({ route }) => route.function === "register-api");
  const open = [
    ...models.flatMap((name) =>
      world
        .tableNamed(name)
        .all()
        .map((item) => [name, JSON.stringify(plainItem(item))] as const),
    ),
    ...answered.map(({ body }) => ["an answer to anybody", body] as const),
  ];
  return open.flatMap(([where, text]) =>
    texts.some((one) => text.includes(one)) ? [`${where} holds private data`] : [],
  );
};
