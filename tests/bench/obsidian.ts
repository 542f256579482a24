/** The part of the `obsidian` module that the measured code calls. */
export { parseFrontMatterTags } from "../host/core/front-matter";
