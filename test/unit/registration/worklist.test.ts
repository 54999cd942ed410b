import { describe, expect, it } from "vitest";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { taskOf, taskSchema } from "#shared/registration/worklist.ts";
import { notifier, portal, representative } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import {
  mustGive,
  openFile,
  sittingOn,
  specialistFileId,
  type RegistrationFile,
} from "#test/samples/registration-file.ts";
import {
  answerAll,
  answeredFile,
  asSpecialist,
  includedFile,
  pendingFile,
  place,
  placedFile,
  savedFile,
  submittedFile,
  verifiedFile,
  verify,
} from "#test/samples/registration-course.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import {
  askingRemoval,
  changePendingFile,
  changingFile,
  heardFile,
  leftFile,
  refusedFile,
  reproachedFile,
  tellOf,
} from "#test/samples/standing-file.ts";

const taskIn = (file: RegistrationFile, form: SupplierForm | undefined = organizationForm()) =>
  taskOf(file.id, file.now(), form, kazakhstanCalendar);

const requested = () => {
  const file = includedFile();
  mustGive(file, askingRemoval(), portal);
  return file;
};

const verifiedChange = () => {
  const file = changingFile();
  answerAll(file);
  verify(file);
  return file;
};

const returned = (reach: () => RegistrationFile) => () => {
  const file = reach();
  tellOf(file);
  mustGive(file, { name: "recordBounce", messageId: "mail-1", reason: "permanent" }, notifier);
  return file;
};

const submittedChange = () => {
  const file = verifiedChange();
  mustGive(file, { name: "submitToCommission" }, representative);
  return file;
};

interface Expected {
  readonly title: string;
  readonly reach: () => RegistrationFile;
  readonly role: string;
  readonly task: string;
  readonly provision: string;
  /** The day in November or December 2026 on which it is due. */
  readonly due: string;
}

const rows: readonly (readonly [string, () => RegistrationFile, string, string, string, string])[] =
  [
    ["R377-21: saved", savedFile, "representative", "verify", "R377-21", "11-25"],
    ["R377-21: answered", answeredFile, "representative", "verify", "R377-21", "11-25"],
    ["R377-22: verified", verifiedFile, "representative", "submit", "R377-22", "11-24"],
    ["R377-24a: handed over", submittedFile, "commission-secretary", "place", "R377-26", "12-02"],
    ["R377-26: before a sitting", placedFile, "commission-member", "decide", "R377-26", "12-02"],
    ["R377-27: being voted on", pendingFile, "commission-member", "decide", "R377-27", "11-25"],
    ["R377-31: a change", changingFile, "representative", "verify", "R377-21", "11-26"],
    ["R377-31: a verified change", verifiedChange, "representative", "submit", "R377-22", "11-25"],
    [
      "R377-31: a change handed over",
      submittedChange,
      "commission-secretary",
      "place",
      "R377-26",
      "12-03",
    ],
    [
      "R377-31: a change being voted on",
      changePendingFile,
      "commission-member",
      "decide",
      "R377-27",
      "11-26",
    ],
    [
      "R377-32.1a: a request to leave",
      requested,
      "representative",
      "remove",
      "R377-32.1a",
      "11-23",
    ],
    ["R377-33: a reproach", reproachedFile, "commission-secretary", "place", "R377-33", "12-03"],
    [
      "R377-33: a reproach before a sitting",
      heardFile,
      "commission-member",
      "decide",
      "R377-33",
      "12-03",
    ],
    [
      "R377-28b: a notice that came back",
      returned(includedFile),
      "representative",
      "tell-otherwise",
      "R377-28b",
      "11-23",
    ],
    [
      "R377-28b: a refusal that came back",
      returned(refusedFile),
      "representative",
      "tell-otherwise",
      "R377-28b",
      "11-23",
    ],
    [
      "R377-34: a removal that came back",
      returned(leftFile),
      "representative",
      "tell-otherwise",
      "R377-28b",
      "11-23",
    ],
  ];
const expected = rows.map(([title, reach, role, task, provision, due]): Expected => ({
  title,
  reach,
  role,
  task,
  provision,
  due,
}));

describe("the task that a case makes", () => {
  it.each(expected)("$title: $task, by $role, due by $provision", ({ reach, ...rest }) => {
    const file = reach();
    const { role, task, provision, due } = rest;
    const { state, savedAt } = file.now();
    const made = taskIn(file);
    const { since: _, ...told } = made ?? {};
    expect(told).toEqual({
      kind: "registration",
      caseId: file.id,
      role,
      task,
      state,
      unit: "75",
      supplier: "organization",
      number: registerNumberOf(file.id),
      savedAt,
      provision,
      due: `2026-${due}T18:59:59.999Z`,
      name: organizationForm().name.full,
    });
    expect(taskSchema.parse(made)).toEqual(made);
  });

  it("G03: waits since its term began, or since that came which no act sets a term for", () => {
    const sinceIn = (file: RegistrationFile) => taskIn(file)?.since;
    const startOf = (file: RegistrationFile, provision: string) =>
      file.now().terms.find((term) => term.provision === provision)?.startedAt;
    const [saved, verified, asked] = [savedFile(), verifiedFile(), requested()];
    expect(sinceIn(saved)).toBe(saved.now().savedAt);
    expect(sinceIn(verified)).toBe(startOf(verified, "R377-22"));
    expect(sinceIn(asked)).toBe(asked.now().removalAskedAt);
    expect(sinceIn(reproachedFile())).toBeUndefined();
  });

  it("R377-27: goes back to the secretary when the vote is held elsewhere, and to the members then", () => {
    const file = submittedFile();
    expect(taskIn(file)?.task).toBe("place");
    place(file, sittingOn());
    expect(taskIn(file)?.task).toBe("decide");
  });

  it.each<[string, () => RegistrationFile]>([
    ["included", includedFile],
    ["refused", refusedFile],
    ["removed", leftFile],
    [
      "withdrawn",
      () => {
        const file = savedFile();
        mustGive(file, { name: "withdraw" }, portal);
        return file;
      },
    ],
    ["filed by nobody", openFile],
  ])(
    "R377-28, R377-34, R377-35: is nobody's where the case is %s: Arnau tells and keeps by itself",
    (_, reach) => {
      expect(taskIn(reach())).toBeUndefined();
    },
  );

  it("R377-28b: is done once the supplier was told otherwise", () => {
    const file = returned(includedFile)();
    mustGive(file, { name: "recordTold", how: "By telephone." }, representative);
    expect(taskIn(file)).toBeUndefined();
  });

  it("R377-32.1a: of a request is due when it came, whatever notice is still under way", () => {
    const file = includedFile();
    file.clock.moveTo("2026-12-10T04:00:00.000Z");
    mustGive(file, askingRemoval(), portal);
    expect(taskIn(file)).toMatchObject({
      provision: "R377-32.1a",
      due: "2026-12-10T18:59:59.999Z",
    });
  });

  it("R377-12.2: of a specialist names the person to the office, and no number of theirs (G17)", () => {
    const file = savedFile(asSpecialist());
    const { surname, givenName, patronymic } = specialistForm().name;
    const full = [surname, givenName, patronymic].filter((part) => part !== undefined).join(" ");
    const made = taskIn(file, specialistForm());
    expect(made).toMatchObject({
      supplier: "specialist",
      number: registerNumberOf(specialistFileId),
      name: { kk: full, ru: full },
    });
    expect(JSON.stringify(made)).not.toContain(specialistForm().iin);
    const { patronymic: _, ...short } = specialistForm().name;
    expect(taskIn(file, specialistForm({ name: short }))?.name).toEqual({
      kk: `${surname} ${givenName}`,
      ru: `${surname} ${givenName}`,
    });
  });

  it("R377-35: has no name once the data are erased", () => {
    expect(
      taskOf(savedFile().id, savedFile().now(), undefined, kazakhstanCalendar),
    ).not.toHaveProperty("name");
  });

  it("R377-21, G04: keeps its due day while a state system is late", () => {
    const file = savedFile();
    file.clock.advance(10 * 86_400);
    expect(taskIn(file)?.due).toBe("2026-11-25T18:59:59.999Z");
  });
});
