/** The part of the `obsidian` module that the code of src/vault and src/engine calls, without a document. */
export { moment } from "../host/core/moment";
export { normalizePath } from "../host/core/paths";
export { NotePane as MarkdownView } from "./note-pane";
export { getLanguage } from "../host/core/version";
export { parseYaml, stringifyYaml } from "../host/core/yaml";
