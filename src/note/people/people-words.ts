/**
 * Words by which people call what they keep on others: in folders, tags and properties, in the languages that notes
 * are most often written in. They decide nothing; they only point at what may be worth asking for.
 */
const PEOPLE_WORDS: ReadonlySet<string> = new Set([
  // What the notes are.
  ...["person", "persons", "people", "contact", "contacts", "crm", "prm", "rolodex", "addressbook"],
  ...["personen", "leute", "menschen", "mensch", "kontakt", "kontakte", "adressbuch"],
  ...["personne", "personnes", "gens", "contatto", "contatti", "persona", "personas", "persone", "gente"],
  ...["contacto", "contactos", "contato", "contatos", "pessoa", "pessoas", "mensen", "persoon", "personer"],
  ...["kontakter", "människor", "mennesker", "henkilöt", "osoba", "osoby", "ludzie", "kontakty", "lidé"],
  ...["люди", "контакты", "человек", "kişiler", "kişi", "人物", "人脉", "联系人", "連絡先", "사람"],
  // What the people are to whoever keeps them.
  ...["friend", "friends", "family", "relative", "relatives", "colleague", "colleagues", "coworker"],
  ...["coworkers", "teammate", "teammates", "team", "client", "clients", "customer", "customers", "mentor"],
  ...["mentors", "mentee", "mentees", "acquaintance", "acquaintances", "neighbour", "neighbours"],
  ...["neighbor", "neighbors", "network", "relationships", "humans", "human", "connections"],
  ...["freund", "freunde", "familie", "kollege", "kollegen", "kunde", "kunden", "bekannte", "nachbarn"],
  ...["ami", "amis", "famille", "collègue", "collègues", "clientes", "amigo", "amigos", "familia"],
  ...["colega", "colegas", "amici", "amico", "famiglia", "colleghi", "amizades", "família", "vrienden"],
  ...[
    "collega",
    "vänner",
    "familj",
    "przyjaciele",
    "rodzina",
    "друзья",
    "семья",
    "коллеги",
    "友人",
    "家族",
    "朋友",
  ],
]);

/** True for a text that has one of those words in it, whatever its case and whatever stands around the word. */
export function namesPeople(text: string): boolean {
  const plain = text.normalize("NFC").toLowerCase();
  return plain.split(/[^\p{L}\p{M}]+/u).some((word) => PEOPLE_WORDS.has(word));
}
