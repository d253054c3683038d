import type { OrganizationType } from '../organization-types.js'
import { indexOf } from './heads.js'
import { listed } from './listed.js'

/**
 * Words of Romance and other languages that open the name of a body, by type, with and without their accents, as English news
 * writes them: "Partido Nacional", "Banque de Tarn". Words that English has too stand among the openers of `heads.ts`.
 */
const foreign: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  government: listed(
    'Regione; Provincia di; Comune di; Ayuntamiento; Ayuntament; Alcaldía; Alcaldia; Prefeitura; Préfecture; Gobernación; Gobernacion; Agence; Agencia; Agência; Câmara; Camara; Cámara; Comision; Comisión; Comissão; Comissao; Conseil; Consejo; Conselho; Consiglio; Contraloria; Contraloría; Defensoria; Defensoría; Direccion; Dirección; Direction Générale; Direction Generale; Fiscalia; Fiscalía; Gobierno; Ministère; Ministere; Ministerio; Ministério; Ministero; Procuraduria; Procuraduría; Secretaria; Secretaría; Superintendencia',
  ),
  military: listed('Ejercito; Ejército; Exército; Fuerza Aerea; Fuerza Aérea; Fuerzas Armadas; Forças Armadas'),
  police: listed('Polícia; Policía; Policia; Polizia'),
  court: listed('Corte Suprema; Corte Constitucional; Tribunal Supremo; Tribunale'),
  armedGroup: listed(
    'Ejército de Liberación; Ejercito de Liberacion; Fuerzas Armadas Revolucionarias; Harakat; Lashkar; Jaish; Jamaat',
  ),
  party: listed(
    'Alianza; Aliança; Alianca; Coalicion; Coalición; Concertación; Concertacion; Frente; Mouvement; Movimento; Movimiento; Partai; Partei; Parti; Partido; Partito; Rassemblement; Unión; União; Uniao',
  ),
  ngo: listed(
    'Asociacion; Asociación; Associacao; Associação; Associazione; Confederacion; Confederación; Confédération; Confederação; Fédération; Federacion; Federación; Federação; Federazione; Fondation; Fondazione; Fundacao; Fundação; Fundacion; Fundación; Médecins; Medecins; Sindicato; Syndicat; Yayasan; Alyansa; Alyansang; Bagong Alyansang; Bond van; Ikatan; Kapisanan; Kilusan; Kilusang; Majlis Ulama; Pambansang; Pergerakan; Persatuan; Pertubuhan; Samahan; Samahang; Unyon; Vereniging',
  ),
  company: listed(
    'Aerolineas; Aerolíneas; Banca; Bangko; Bank; Perbadanan; Perusahaan Umum; Syarikat; Banco; Banque; Caisse; Caixa; Caja; Cementos; Compagnie; Compania; Compañia; Compañía; Companhia; Concesiones; Constructora; Crédit; Credito; Electricité; Électricité; Empresa; Empresas; Ferrocarriles; Ferrovie; Groupe; Gruppo; Grupo; Inversiones; Laboratorios; Officine; Perusahaan; Petróleos; Petroleos; Sociedad; Sociedade; Società; Societa; Société; Societe; Telefonica; Telefónica; Transportes',
  ),
  media: listed('Diario; Diário; Editora; Jornal; Periódico; Periodico; Televisão; Televisión'),
  university: listed(
    'Academia; Ecole; École; Escola; Escuela; Facultad; Hochschule; Institut; Instituto; Istituto; Università; Universita; Universidad; Universidade; Universitat; Universitas; Universität; Université; Universite',
  ),
}

/** Case counts, as in all openers. */
export const foreignOpenerTypes: ReadonlyMap<string, OrganizationType> = indexOf(foreign)

/** Small words that link the parts of such a name, beside the particles of personal names. */
export const foreignLinks: ReadonlySet<string> = new Set(
  listed('contre; contra; degli; dei; delle; des; do; e; et; für; mga; ng; para; per; por; pour; pro; sur; und; y'),
)
