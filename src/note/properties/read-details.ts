import type { Details } from "../../domain/person";
import { present, type Field, type FieldMap } from "./fields";
import { readAliases, readTexts } from "./identity";
import { plainText } from "../text/reading";

/** What a note's properties say of somebody beside the agenda; `name` is the name the person goes by. */
export function readDetails(fields: FieldMap, name: string): Details {
  return {
    aliases: readAliases(fields),
    relationship: text(fields, "relationship"),
    company: text(fields, "company"),
    role: readRole(fields, name),
    location: text(fields, "location"),
    emails: readTexts(fields, "email"),
    phones: readTexts(fields, "phone"),
    profiles: readTexts(fields, "profile"),
    channel: text(fields, "channel")?.toLowerCase() ?? null,
    boundaries: text(fields, "boundaries"),
  };
}

/**
 * `title` is a role only where it is not the title of the note, which then is the person's name; where nothing says
 * that the note is of somebody at work it is taken for that. In capitals it is the field of an address card.
 */
function readRole(fields: FieldMap, name: string): string | null {
  const entry = present(fields, "role");
  const role = text(fields, "role");
  if (entry === null || role === null || role.toLowerCase() === name.toLowerCase()) return null;
  const isTitle = entry.key !== "TITLE" && entry.key.toLowerCase() === "title";
  return isTitle && text(fields, "company") === null ? null : role;
}

function text(fields: FieldMap, field: Field): string | null {
  const entry = present(fields, field);
  return entry === null ? null : plainText(entry.value);
}
