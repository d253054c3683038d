import type { OrganizationType } from '../organization-types.js'
import { listed } from './listed.js'

/**
 * Well-known organizations by type, as news writes them: full names, short names and acronyms. A name that is first of all
 * something else (Total, Target, Orange, Gap, Shell) is left to the context or stands in `doubtfulOrganizations`.
 */
export const knownOrganizations: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  government: listed(`
    Banque du Liban; De Nederlandsche Bank; Highways England; National Highways; Network Rail; Chinese People's Political Consultative Conference; CPPCC; Capitol Hill; House; Homeland Security; Kremlin; White House; Elysee; Elysée; Élysée; Congress; Senate; Commons; House of Representatives; House of Commons; House of Lords
    State Department; Treasury; Treasury Department; Justice Department; Defense Department; Labor Department; Commerce Department; Energy Department; Interior Department; Agriculture Department; Education Department; Transportation Department; Homeland Security Department; Department of Homeland Security; Health and Human Services; Veterans Affairs; Joint Economic Committee
    Foreign Office; Home Office; Cabinet Office; Ministry of Defence; HM Treasury; HMRC; Whitehall; Holyrood; Stormont; Cobra
    NASA; FEMA; FDA; CDC; EPA; FCC; FAA; NTSB; NOAA; USGS; OSHA; SEC; FTC; IRS; USAID; GAO; CBO; TSA; NIH; OMB; USTR; USDA; HUD; CFTC; DHS; DOJ; DOE; DOD; FDIC; NSC; NRC; INS; ICE; CBP; USCIS; OFAC
    Food and Drug Administration; Federal Aviation Administration; Federal Communications Commission; Federal Emergency Management Agency; Environmental Protection Agency; Centers for Disease Control and Prevention; Centers for Disease Control; National Institutes of Health; Securities and Exchange Commission; Federal Trade Commission; Internal Revenue Service; Federal Reserve; Fed; Federal Reserve Board; Government Accountability Office; Congressional Budget Office; National Security Council; National Weather Service; National Hurricane Center; National Transportation Safety Board; Transportation Security Administration; Nuclear Regulatory Commission; U.S. Geological Survey; U.S. Agency for International Development; Agency for International Development; Office of Management and Budget; National Oceanic and Atmospheric Administration; Patent and Trademark Office; Postal Service; Customs and Border Protection; Immigration and Naturalization Service; Fish and Wildlife Service; National Park Service; Forest Service; Secret Intelligence; Library of Congress; Peace Corps; Social Security Administration; Broadcasting Board of Governors;Bank of England; Bank of Japan; Bank of Canada; Bank of Russia; Bank of Israel; Bank of Korea; Bank of Mexico; Bank of France; Bank of Italy; Bank of Thailand; Bank Indonesia; Bundesbank; People's Bank of China; Reserve Bank of India; Reserve Bank of Australia; Reserve Bank; State Bank of Pakistan; Swiss National Bank; Riksbank; Norges Bank; Central Bank
    Duma; State Duma; National Congress; Federation Council; Security Council of Russia; Roskosmos; Roscosmos; Rosatom; Roskomnadzor; Rosoboronexport; Verkhovna Rada; Rada; Sejm; Knesset; Bundestag; Bundesrat; Riksdag; Storting; Folketing; Folketinget; Althing; Eduskunta; Saeima; Seimas; Riigikogu; Cortes; Oireachtas; Dail; Dáil; Seanad; Majlis; Majles; Meshrano Jirga; Wolesi Jirga; Loya Jirga; Lok Sabha; Rajya Sabha; National Diet; Skupstina; Sobranie; Milli Majlis; Mejlis; Milli Mejlis; Kurultai; Jogorku Kenesh; Oliy Majlis; Great Hural; Shura Council; Consultative Council; Consultative Assembly; Guardian Council; Council of Guardians; Expediency Council; Assembly of Experts; Supreme National Security Council; National People's Congress; Politburo; State Council; State Great Hural; Legislative Council; Legislative Yuan; Executive Yuan; National Assembly; Federal Assembly; Welsh Assembly; Northern Ireland Assembly; Scottish Parliament; Parliament; Supreme Soviet; Bundesregierung; Reichstag; Sansad; Hluttaw; Pyithu Hluttaw; Vatican Secretariat; Curia; Roman Curia; Sublime Porte; Downing Street; Number 10; No. 10; Blue House; Rose Garden; Quai d'Orsay; Matignon; Palacio de Nariño; Miraflores; Planalto; Itamaraty; Casa Rosada; Los Pinos; Malacanang; Malacañang; Zhongnanhai; Kantei
    Palestinian Authority; Palestinian National Authority; Palestinian Legislative Council; Governing Council; Iraqi Governing Council; Coalition Provisional Authority; Kurdistan Regional Government; Kurdish Regional Government; Transitional National Council; National Transitional Council; Transitional Federal Government; State Peace and Development Council; State Administration Council; National Unity Government; Government of National Accord; Supreme Political Council; Transitional National Assembly; Dalai Lama government
 Atomic Energy Organization of Iran; Independent Electoral Commission; Independent National Electoral Commission; Central Election Commission; Supreme Electoral Council; Supreme Electoral Tribunal; National Electoral Council; Iraq Study Group; 9/11 Commission; Warren Commission; Civil Aviation Authority; Financial Services Authority; Financial Conduct Authority; Environment Agency; Met Office; Met Éireann; NHS; National Health Service; Public Health England; ANC Women; Xinhua Office; SAFE; CSRC; SASAC; Amtrak; Gestapo Office`),
  military: listed(`
    Pentagon; Army; Navy; Air Force; Marine Corps; Marines; Coast Guard; National Guard; Central Command; CENTCOM; Pacific Command; Southern Command; Northern Command; European Command; Africa Command; AFRICOM; EUCOM; SOUTHCOM; NORAD; Strategic Command; Special Operations Command; Joint Chiefs of Staff; Joint Chiefs; Army Corps of Engineers; Navy SEALs; Navy SEAL; SEAL Team Six; Green Berets; Delta Force; Special Forces; Army Rangers; Fifth Fleet; Sixth Fleet; Seventh Fleet; Royal Navy; Royal Air Force; RAF; SAS; Royal Marines; Bundeswehr; Wehrmacht; Luftwaffe; Foreign Legion; French Foreign Legion; Red Army; Black Sea Fleet; Northern Fleet; Baltic Fleet; Pacific Fleet; Strategic Rocket Forces; Rocket Forces; People's Liberation Army; PLA; IDF; Israel Defense Forces; Israeli Defense Forces; Israeli Defence Forces; Israel Defence Forces; Golani Brigade; Free Syrian Army; Syrian Arab Army; Syrian Democratic Forces; SDF; Afghan National Army; Iraqi National Guard; New Iraqi Army; Republican Guard; Presidential Guard; Revolutionary Guard; Revolutionary Guards; Islamic Revolutionary Guards; Islamic Revolutionary Guard; Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; Iranian Revolutionary Guard; IRGC; Quds Force; Qods Force; Basij; Inter-Services Intelligence; ISI; Tatmadaw; Turkish Armed Forces; Kosovo Protection Corps; UNIFIL; UNMIK; MINUSTAH; AMISOM; ISAF; International Security Assistance Force; KFOR; SFOR; EUFOR; UNAMID; UNMIS; UNPROFOR; MONUC; MONUSCO; UNMIL; ECOMOG; Multi-National Force; Multinational Force; Multi-National Force-Iraq; Multi-National Corps; Defense Intelligence Agency; DIA; GRU; National Defense Force; Self-Defense Forces; Self Defense Forces; Maritime Self-Defense Force; Frontier Corps; Gurkhas; Blackwatch; Selous Scouts; Territorial Army; Wagner Group; Peshmerga; Home Guard; Dutchbat; Eurocorps; Space Force; Armed Forces; Armed Forces of Ukraine; Ukrainian Armed Forces`),
  police: listed(`
    FBI; CIA; NSA; DEA; ATF; KGB; FSB; SVR; MI5; MI6; GCHQ; NYPD; LAPD; RCMP; PSNI; RUC; BKA; BND; DGSE; DGSI; DST; SBU; NIS; Stasi; Gestapo; NKVD; Cheka; Securitate; SAVAK; Mossad; Shin Bet; Shabak; Interpol; Europol; Scotland Yard; Metropolitan Police; New Scotland Yard; Garda; Garda Siochana; Guardia Civil; Civil Guard; Carabinieri; Gendarmerie; Gendarmes; Federal Bureau of Investigation; Federal Bureau of Investigations; Central Intelligence Agency; National Security Agency; Drug Enforcement Administration; Secret Service; Border Patrol; Marshals Service; Immigration and Customs Enforcement; Bureau of Alcohol, Tobacco, Firearms and Explosives; Federal Security Service; Security Service of Ukraine; State Security Service; Foreign Intelligence Service; National Intelligence Service; Secret Intelligence Service; Security Service; National Directorate of Security; Afghan National Police; Royal Canadian Mounted Police; Mounties; Canadian Security Intelligence Service; Australian Federal Police; Police Service of Northern Ireland; Royal Ulster Constabulary; Intelligence Bureau; Central Bureau of Investigation; Research and Analysis Wing; Federal Investigation Agency; National Investigation Agency; Delhi Police; Los Angeles Police Department; New York Police Department; Serious Fraud Office; National Crime Agency; Crown Prosecution Service; Financial Guard; Guardia di Finanza; Investigative Committee; Federal Police; State Police; National Police; Border Guard; Border Guards; OMON; Berkut; Rosgvardia; DINA; Tonton Macoute; Coast Watch; Mukhabarat; General Intelligence; Office of the High Sheriff; Swiss Guard; KCNA Guard; Vigilance Committee; Frontex`),
  court: listed(`
    Royal Courts of Justice; Supreme Court; Inter-American Court of Human Rights; High Court; Constitutional Court; Constitutional Tribunal; Federal Court; Court of Appeal; Court of Appeals; Court of Justice; European Court of Justice; European Court of Human Rights; International Criminal Court; International Court of Justice; World Court; ICC; ICJ; ECJ; ECHR; ICTY; ICTR; Special Court for Sierra Leone; Special Tribunal for Lebanon; International Criminal Tribunal for the Former Yugoslavia; International Criminal Tribunal for Rwanda; International Tribunal for the Law of the Sea; Permanent Court of Arbitration; Old Bailey; Sandiganbayan; Court of Arbitration for Sport; CAS; Court of Cassation; Cassation Court; Conseil d'Etat; Constitutional Council; Guantanamo Military Commission; Iraqi Special Tribunal; Iraqi High Tribunal; Supreme Judicial Council; Judicial Watch Court; Central Criminal Court; Audiencia Nacional; National Court; Privy Council`),
  armedGroup: listed(`
    al-Qaida; al-Qaeda; Al-Qaida; Al-Qaeda; Al Qaeda; Al Qaida; al Qaeda; al Qaida; al-Qa'ida; al-Qaida in Iraq;
    al-Qaeda in Iraq; al Qaeda in Iraq; al Qaida in Iraq; al-Qaida in the Arabian Peninsula;
    al-Qaeda in the Arabian Peninsula; al-Qaida in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb; AQAP; AQIM;
    AQI; Taliban; Taleban; Taliban Movement; Pakistani Taliban; Tehreek-e-Taliban; Tehrik-i-Taliban Pakistan;
    Tehreek-e-Taliban Pakistan; TTP; Oromo Liberation Army; Support Group for Islam and Muslims; JNIM;
    Jama'at Nusrat al-Islam wal-Muslimin; Clan del Golfo; Gulf Clan; Segunda Marquetalia; Haqqani network;
    Haqqani Network; Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezb-e-Islami; Hizb-i-Islami; Hizb-ul-Mujahideen;
    Hizbul Mujahideen; Hizb-ul-Mujahedeen; Hamas; Islamic Jihad; Palestinian Islamic Jihad;
    Izzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; al-Qassam Brigades;
    al-Aqsa Martyrs Brigades; al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades;
    Al Aqsa Martyrs Brigades; Al Aqsa Martyrs' Brigades; Popular Resistance Committees;
    Popular Front for the Liberation of Palestine; PFLP; Abu Nidal; Abu Sayyaf; Jemaah Islamiyah; Jemaah Islamiah;
    Moro Islamic Liberation Front; MILF; Moro National Liberation Front; MNLF; New People's Army; NPA;
    Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Lashkar-e-Jhangvi; Lashkar-i-Jhangvi; Sipah-e-Sahaba;
    Jaish-e-Mohammad; Jaish-e-Mohammed; Jamaat-ud-Dawa; Jundallah; Jundullah; Jundollah; Harkat-ul-Mujahideen;
    Harkat-ul-Mujahedeen; Indian Mujahideen; Boko Haram; al-Shabab; al-Shabaab; Al-Shabab; Al-Shabaab; al Shabab;
    al Shabaab; Al Shabaab; Shabab; Ansar al-Islam; Ansar al-Sunna; Ansar al-Sunnah; Ansar Dine; Ansaru;
    Ansar al-Sharia; Islamic Army in Iraq; Islamic State West Africa Province; Islamic State in West Africa; Islamic State Khorasan Province; Islamic State; Islamic State of Iraq; Islamic State in Iraq and Syria;
    Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant;
    ISIS; ISIL; IS-K; ISIS-K; Daesh; Da'esh; Nusra Front; al-Nusra Front; Al-Nusra Front; Jabhat al-Nusra;
    Hayat Tahrir al-Sham; HTS; Ahrar al-Sham; Jaish al-Islam; Tawhid and Jihad; Mujahedeen Army;
    Mujahideen Shura Council; Mahdi Army; Mehdi Army; Badr Brigade; Badr Brigades; Badr Organization;
    Asaib Ahl al-Haq; Kataib Hezbollah; Popular Mobilization Forces; Hashd al-Shaabi; Fatah al-Islam; Fedayeen;
    Fedayeen Saddam; Houthi; Houthis; Huthi; Huthis; Mujahedeen Khalq; Mujahedin-e-Khalq; Mujahideen-e-Khalq;
    People's Mujahedeen; People's Mujahedin; MEK; Kurdistan Workers Party; Kurdistan Workers' Party; PKK;
    Kurdistan Freedom Falcons; PJAK; YPG; People's Protection Units; PYD; DHKP-C;
    Revolutionary People's Liberation Party; FARC; Revolutionary Armed Forces of Colombia; ELN;
    National Liberation Army; AUC; United Self-Defense Forces of Colombia; M-19; Shining Path; Sendero Luminoso;
    Tupac Amaru Revolutionary Movement; Tupac Amaru; MRTA; Zapatistas; Zapatista; EZLN;
    Zapatista National Liberation Army; Farabundo Marti National Liberation Front; Contras; Sandinista; ETA;
    Basque Homeland and Freedom; IRA; Irish Republican Army; Provisional IRA; Real IRA; Continuity IRA; INLA;
    Ulster Volunteer Force; UVF; Ulster Defense Association; Ulster Defence Association; UDA; Red Brigades;
    Red Army Faction; November 17; Baader-Meinhof; Kosovo Liberation Army; KLA; UCK; Chetniks; Ustasha; Tamil Tigers;
    Tamil Tiger; LTTE; Liberation Tigers of Tamil Eelam; Maoists; Maoist; Naxalites;
    Naxalite; Naxals; Communist Party of India (Maoist); United Liberation Front of Asom;
    United Liberation Front of Assam; ULFA; NSCN; Khmer Rouge; Viet Cong; Vietcong; Viet Minh; Pathet Lao;
    Karen National Union; KNU; Karen National Liberation Army; Kachin Independence Army; KIA; United Wa State Army;
    Shan State Army; Arakan Army; Arakan Rohingya Salvation Army; Free Aceh Movement; Free Papua Movement; Janjaweed;
    Rapid Support Forces; RSF; Sudan Liberation Army; Sudan Liberation Movement; SLA; SLM;
    Justice and Equality Movement; JEM; SPLA; SPLM; Sudan People's Liberation Army; Sudan People Liberation Army;
    Sudan People's Liberation Movement; Lord's Resistance Army; LRA; Allied Democratic Forces; ADF; M23; FDLR;
    Interahamwe; Mai-Mai; Mai Mai; FNL; Forces for National Liberation; Union of Islamic Courts;
    Islamic Courts Union; Islamic Courts; Islamic courts; Hizbul Islam; Ogaden National Liberation Front; ONLF;
    Oromo Liberation Front; OLF; Tigray People's Liberation Front; TPLF;
    Movement for the Emancipation of the Niger Delta; MEND; Revolutionary United Front; RUF; LURD; UNITA; RENAMO;
    Renamo; Polisario; Polisario Front; Salafist Group for Preaching and Combat; Salafist Group for Call and Combat;
    GSPC; Armed Islamic Group; GIA; Seleka; Séléka; Anti-Balaka; Mau Mau; Mungiki; Caucasus Emirate; Forest Brothers;
    Islamic Movement of Uzbekistan; IMU; East Turkestan Islamic Movement; ETIM; Islamic Jihad Union; Azov Battalion;
    Azov; Aum Shinrikyo; Haganah; Irgun; Stern Gang; Black September; Mara Salvatrucha; MS-13; Barrio 18; Los Zetas;
    Zetas; Sinaloa Cartel; Gulf Cartel; Cali Cartel; Medellin Cartel; Juarez Cartel; Tijuana Cartel;
    Jalisco New Generation Cartel; Tren de Aragua; Primeiro Comando da Capital; Cosa Nostra; Camorra; 'Ndrangheta;
    Hells Angels; Bloods; Crips; Ku Klux Klan; Proud Boys; Oath Keepers; Weather Underground;
    Symbionese Liberation Army; Black Panthers; Rote Armee Fraktion; Grey Wolves; Gray Wolves; Muslim Brothers Army;
    Balochistan Liberation Army; Baluchistan Liberation Army; BLA; Jaish al-Adl; Liwa al-Islam; Army of Islam;
    Army of Ansar al-Sunna; Jaish al-Mahdi; Awakening Council; Awakening Councils; Sons of Iraq; Sharia Jamaat;
    Northern Alliance; Black Widows; Abu Hafs al-Masri Brigades; Saraya al-Quds; Al-Quds Brigades; al-Quds Brigades;
    Lions' Den`),
  party: listed(`
    Pakistan Muslim League-Nawaz; PML-N; MQM; MQM-P; TMC; Trinamool Congress; Fuerza Popular; Perú Libre; Peru Libre;
    Peoples Democratic Party; All Progressives Congress; Labor; Labour; Democrats; Republicans; Democrat; Democratic;
    Republican; Greens; Socialists; Conservatives; Liberals; Communists; GOP; Democratic National Committee; DNC;
    Republican National Committee; RNC; Tea Party; Libertarian Party; Green Party; Democratic Party;
    Republican Party; Labor Party; Labour Party; Conservative Party; Tory; Tories; Liberal Democrats; Lib Dems; Lib Dem;
    Liberal Democrat; Scottish National Party; SNP; Plaid Cymru; UKIP; UK Independence Party; Brexit Party;
    Sinn Fein; Sinn Féin; DUP; Democratic Unionist Party; Ulster Unionist Party; UUP; SDLP;
    Social Democratic and Labour Party; Fianna Fail; Fianna Fáil; Fine Gael; British National Party; BNP;
    Respect Party; Christian Democrats; Christian Democrat; Christian Democratic Union; CDU; CSU;
    Christian Social Union; SPD; Social Democrats; Social Democratic Party; FDP; Free Democrats;
    Free Democratic Party; Left Party; Die Linke; AfD; Alternative for Germany; National Front; National Rally;
    Front National; UMP; Union for a Popular Movement; Socialist Party; Les Republicains; Les Républicains;
    La République En Marche; Rassemblement National; Forza Italia; Northern League; Lega Nord; Five Star Movement;
    National Alliance; Brothers of Italy; Popular Party; People's Party; Partido Popular; PSOE; Podemos; Ciudadanos;
    Herri Batasuna; Batasuna; Convergence and Union; Freedom Party; People's Freedom Party; VVD; CDA; PvdA; D66;
    Vlaams Belang; Vlaams Blok; N-VA; New Democracy; PASOK; Pasok; Syriza; SYRIZA; Golden Dawn; Fidesz; Jobbik;
    Law and Justice; Civic Platform; Samoobrona; Smer; VMRO; VMRO-DPMNE; GERB; Ataka; Justice and Development Party;
    AKP; AK Party; Republican People's Party; CHP; Nationalist Movement Party; MHP; HDP; Peoples' Democratic Party;
    Democratic Society Party; DTP; Welfare Party; Virtue Party; United Russia; A Just Russia; Just Russia; Yabloko;
    Union of Right Forces; Rodina; LDPR; Communist Party; Communist Party of China; Chinese Communist Party; CCP;
    CPC; Kuomintang; KMT; Nationalist Party; Democratic Progressive Party; DPP; Workers' Party;
    Workers' Party of Korea; Grand National Party; Uri Party; Saenuri Party; Liberal Democratic Party; LDP;
    Democratic Party of Japan; DPJ; Komeito; New Komeito; Our Ukraine; Party of Regions; Batkivshchyna;
    Servant of the People; Bloc of Yulia Tymoshenko; Orange Coalition; New Azerbaijan Party; Musavat; Georgian Dream;
    United National Movement; Nur Otan; Likud; Kadima; Kadima Party; Shas; Yisrael Beitenu; Yisrael Beiteinu; Meretz;
    Shinui; Yesh Atid; Jewish Home; Blue and White; National Religious Party; United Torah Judaism; Hadash; Fatah;
    Palestine Liberation Organization; PLO; Ba'ath Party; Baath Party; Baathist; Baathists; Ba'athist; Ba'athists;
    Ba'ath; Baath; Dawa Party; Dawa; Islamic Dawa Party; Supreme Council for the Islamic Revolution in Iraq;
    Supreme Islamic Iraqi Council; SCIRI; United Iraqi Alliance; Iraqiya; State of Law; Iraqi Islamic Party;
    Iraqi Accordance Front; Iraqi National Congress; Iraqi National Accord; Patriotic Union of Kurdistan; PUK;
    Kurdistan Democratic Party; KDP; Muslim Brotherhood; Freedom and Justice Party; Kifaya; Kefaya; al-Wafd; Wafd;
    Wafd Party; Al-Ghad; Ennahda; Ennahdha; Nidaa Tounes; Lebanese Forces; Free Patriotic Movement; Phalange;
    Phalangist; Progressive Socialist Party; National Democratic Party; National Congress Party;
    Pakistan People's Party; Pakistan Peoples Party; PPP; Pakistan Muslim League; Pakistan Muslim League-N;
    Muslim League; PML-Q; Pakistan Tehreek-e-Insaf; PTI; Muttahida Qaumi Movement; Muttahida Quami Movement;
 Muttahida Majlis-e-Amal; Jamaat-e-Islami; Jamaat-i-Islami; Jamiat Ulema-e-Islam; Awami National Party; ANP;
    Awami League; Bangladesh Nationalist Party; Jatiya Party; Indian National Congress; Congress Party;
    Bharatiya Janata Party; BJP; Shiv Sena; Samajwadi Party; Bahujan Samaj Party; Aam Aadmi Party;
 Janata Dal; Rashtriya Swayamsevak Sangh; RSS; Vishwa Hindu Parishad; Telugu Desam Party;
    Nepali Congress; Sri Lanka Freedom Party; United National Party; National League for Democracy; NLD;
    Union Solidarity and Development Party; USDP; Golkar; PDI-P; Democratic Party of Struggle; UMNO;
    Barisan Nasional; Pakatan Rakyat; Pakatan Harapan; People's Action Party; Thai Rak Thai; Pheu Thai; Puea Thai;
    Palang Pracharath; United Front for Democracy Against Dictatorship; UDD; People's Alliance for Democracy;
    Cambodian People's Party; Cambodia National Rescue Party; Funcinpec; Fretilin; FRETILIN; Liberal Party;
    Australian Labor Party; National Party; One Nation; Australian Greens; New Democratic Party; NDP; Bloc Quebecois;
    Bloc Québécois; Parti Quebecois; Parti Québécois; African National Congress; ANC; Inkatha; Inkatha Freedom Party;
    IFP; Economic Freedom Fighters; EFF; Democratic Alliance; COPE; ZANU-PF; Zanu-PF; ZANU PF;
    Movement for Democratic Change; MDC; SWAPO; Swapo; FRELIMO; Frelimo; MPLA; Chama Cha Mapinduzi; CCM;
    National Rainbow Coalition; Orange Democratic Movement; National Resistance Movement;
    Forum for Democratic Change; EPRDF; Ethiopian People's Revolutionary Democratic Front;
    Coalition for Unity and Democracy; Prosperity Party; People's Democratic Party;
    New Patriotic Party; National Democratic Congress; NDC; NPP; Rally of the Republicans; Ivorian Popular Front;
    PRI; Institutional Revolutionary Party; PAN; National Action Party; PRD; Party of the Democratic Revolution;
    Workers Party; PT; PSDB; PMDB; Peronist; Peronists; Peronism; Justicialist Party; Movement Toward Socialism;
    Movement to Socialism; MAS; Podemos Party; Fifth Republic Movement; MVR; United Socialist Party of Venezuela;
    PSUV; Accion Democratica; Democratic Unity Roundtable; Copei; COPEI; APRA; FMLN; ARENA; FSLN;
    Sandinista National Liberation Front; Sandinistas; Lavalas; Fanmi Lavalas; Farabundo Marti; Broad Front;
    Colorado Party; Liberal Constitutionalist Party; Patriotic Front; Belarusian Popular Front;
    Belarus Popular Front; People's Power Party; Motherland Party; Nazi Party; Nazis; Falange; National Unity Party;
    Republican Guard Party; Democratic Front; Reform Party; Vetevendosje; LDK; Democratic League of Kosovo;
    Serbian Radical Party; Radical Party; Democratic Opposition of Serbia; Serbian Progressive Party; Rumbo Propio`),
  international: listed(`
    United Nations; U.N.; UN; United Nations Security Council; U.N. Security Council; UN Security Council;
    Security Council; General Assembly; U.N. General Assembly; UN General Assembly; UNICEF; UNESCO; UNHCR; UNRWA;
    UNDP; UNEP; UNAIDS; UNODC; UNFPA; OCHA; UNCTAD; UNAMI; UNAMA; WFP; FAO; WHO; ILO; IMO; ICAO; ITU; IAEA; IMF; WTO;
    OPCW; CTBTO; IPCC; IOM; World Bank; World Health Organization; World Food Program; World Food Programme;
    U.N. World Food Program; U.N. World Food Programme; UN World Food Programme;
    United Nations Food and Agriculture Organization; United Nations Human Rights Council;
    U.N. Office on Drugs and Crime; U.N. Commission on Human Rights; U.N. Environment Program;
    U.N. Environment Programme; U.N. Development Programme; World Trade Organization; International Monetary Fund;
    International Atomic Energy Agency; International Labor Organization; International Labour Organization;
    International Organization for Migration; Food and Agriculture Organization;
    U.N. Food and Agriculture Organization; U.N. Human Rights Council; UN Human Rights Council; Human Rights Council;
    U.N. Human Rights Commission; U.N. High Commissioner for Refugees; UN High Commissioner for Refugees;
    U.N. Children's Fund; U.N. Development Program; United Nations Children's Fund;
    United Nations Development Program; United Nations Environment Program;
    Organization for the Prohibition of Chemical Weapons; European Union; EU; E.U.; European Commission;
    European Parliament; European Council; European Central Bank; ECB; Eurogroup; Council of Europe;
    Council of the European Union; European Court of Auditors; European Space Agency; ESA; Eurozone; Euratom; NATO;
    Nato; North Atlantic Treaty Organization; North Atlantic Council; OSCE;
    Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe;
    Organization for Security and Co-operation in Europe; OECD;
    Organization for Economic Cooperation and Development; OPEC; OPEC+; Opec;
    Organization of Petroleum Exporting Countries; Organization of the Petroleum Exporting Countries; African Union;
    AU; A.U.; African Union Commission; Organization of African Unity; OAU; ECOWAS;
    Economic Community of West African States; SADC; Southern African Development Community; IGAD; COMESA;
    East African Community; EAC; CEMAC; African Development Bank; Arab League; League of Arab States;
    Gulf Cooperation Council; GCC; Arab Maghreb Union; Organization of the Islamic Conference;
    Organization of Islamic Conference; Organization of Islamic Cooperation; Organisation of Islamic Cooperation;
    OIC; Islamic Development Bank; Non-Aligned Movement; Commonwealth of Nations; Commonwealth of Independent States;
    CIS; Collective Security Treaty Organization; CSTO; Shanghai Cooperation Organization;
    Shanghai Cooperation Organisation; SCO; Eurasian Economic Union; EAEU; GUAM; Warsaw Pact; League of Nations;
    ASEAN; Asean; Association of Southeast Asian Nations; APEC; Asia-Pacific Economic Cooperation;
    Asia Pacific Economic Cooperation; SAARC; South Asian Association for Regional Cooperation; ASEAN Regional Forum;
    Asian Development Bank; ADB; Asian Infrastructure Investment Bank; AIIB; Pacific Islands Forum;
    Organization of American States; OAS; O.A.S.; Mercosur; UNASUR; CARICOM; Caricom; Caribbean Community;
    Andean Community; ALBA; CELAC; Inter-American Development Bank; Rio Group;
    Inter-American Commission on Human Rights; European Bank for Reconstruction and Development; EBRD;
    European Investment Bank; EFTA; Benelux; Nordic Council; Visegrad Group; Group of Eight; Group of Seven;
    Group of Twenty; Group of 20; Group of 77; Group of Eight Industrialized Nations; G8; G-8; G7; G-7; G20; G-20;
    G-77; Middle East Quartet; Paris Club; London Club; BRICS; Bank for International Settlements;
    World Meteorological Organization; WMO; Global Fund; International Energy Agency; IEA;
    International Whaling Commission; IWC; International Committee; International Maritime Organization;
    Energy Charter; MERCOSUR; Financial Action Task Force; FATF; Contact Group; Minsk Group; Danube Commission;
    International Seabed Authority; World Customs Organization; Universal Postal Union; NAFTA Commission;
    Nuclear Suppliers Group; International Civil Aviation Organization; International Telecommunication Union;
    European Union Commission; EU Commission; EU Council`),
  ngo: listed(`
    Red Cross; Red Crescent; International Red Cross; International Committee of the Red Cross; ICRC;
    International Federation of Red Cross and Red Crescent Societies; American Red Cross; Amnesty International;
    Amnesty; Human Rights Watch; HRW; Human Rights First; Oxfam; Oxfam International; Save the Children;
    World Vision; Doctors Without Borders; Doctors without Borders; Médecins Sans Frontières;
    Medecins Sans Frontieres; MSF; Reporters Without Borders; Reporters without Borders;
    Committee to Protect Journalists; CPJ; Greenpeace; World Wildlife Fund; World Wide Fund for Nature; WWF;
    Sierra Club; Friends of the Earth; PETA; Sea Shepherd; Transparency International; Freedom House;
    International Crisis Group; Crisis Group; Carter Center; Human Rights Campaign; Gates Foundation;
    Bill and Melinda Gates Foundation; Bill & Melinda Gates Foundation; Clinton Foundation;
    Clinton Global Initiative; Ford Foundation; Rockefeller Foundation; Nobel Committee; Norwegian Nobel Committee;
    Nobel Foundation; Open Society Foundations; Open Society Institute; Soros Foundation;
    National Endowment for Democracy; National Democratic Institute; International Republican Institute; Mercy Corps;
    CARE International; Caritas; Catholic Relief Services; International Rescue Committee; Islamic Relief;
    Refugees International; Physicians for Human Rights; Médecins du Monde; Handicap International;
    Human Rights Center; ActionAid; Christian Aid; Concern Worldwide; Plan International; Habitat for Humanity;
    Salvation Army; YMCA; YWCA; Rotary International; Rotary; Lions Club; Boy Scouts; Girl Scouts;
    Boy Scouts of America; American Civil Liberties Union; ACLU; NAACP; National Rifle Association; NRA; AARP; AIPAC;
    American Israel Public Affairs Committee; Anti-Defamation League; Simon Wiesenthal Center; World Jewish Congress;
    American Jewish Committee; Council on American-Islamic Relations; CAIR; Southern Poverty Law Center;
    Planned Parenthood; National Organization for Women; MoveOn; Brennan Center; AFL-CIO; Teamsters;
    Service Employees International Union; SEIU; United Auto Workers; UAW; Trades Union Congress; TUC; COSATU;
    Congress of South African Trade Unions; ZCTU; Zimbabwe Congress of Trade Unions; Nigeria Labor Congress;
    Nigeria Labour Congress; IG Metall; Ver.di; CGT; CFDT; Verdi; Histadrut; Unison; UNISON; UGT; CCOO; CGIL; KCTU;
    American Medical Association; American Cancer Society; American Heart Association; American Diabetes Association;
    Roman Catholic Church; Catholic Church; Vatican; Russian Orthodox Church; Orthodox Church; Greek Orthodox Church;
    Ecumenical Patriarchate; Church of England; Anglican Church; Anglican Communion; Episcopal Church;
    Methodist Church; Southern Baptist Convention; Lutheran Church; Presbyterian Church; Mormon Church;
    World Council of Churches; Opus Dei; Jesuits; Church of Scientology; Falun Gong; Unification Church;
    Jehovah's Witnesses; Nation of Islam; Hizb ut-Tahrir; Tablighi Jamaat; Minuteman Project; Minutemen; Otpor; Pora;
    Human Rights Network; Ladies in White; Syrian Observatory for Human Rights; B'Tselem; Peace Now;
    Breaking the Silence; Yesha Council; Jewish Agency; Free Gaza Movement; IHH; Helsinki Committee; Helsinki Watch;
    Global Witness; Global Rights; Human Rights Commission of Pakistan; Edhi Foundation; BRAC; Grameen;
    Women's Refugee Commission; World Economic Forum; International Press Institute;
    International Federation of Journalists; World Association of Newspapers; Wikimedia Foundation; Wikimedia;
    Electronic Frontier Foundation; Bellingcat; Pussy Riot Collective; Black Lives Matter;
    Extinction Rebellion; Just Stop Oil; Stop the War Coalition; Liberty Coalition; Countryside Alliance; RSPCA;
    RSPB; National Trust; NSPCC; Children in Need; Live Aid; Make-A-Wish; UNICEF USA`),
  company: listed(`
    McDonnell Douglas; Maruti Suzuki; Siemens Gamesa; Jefferies; Telegram; Google; Alphabet; Facebook; Twitter;
    Microsoft; Apple Inc.; Amazon.com; IBM; Intel; Intel Corporation; Cisco; Oracle; Yahoo; Yahoo!; eBay; PayPal;
    Netflix; Uber; Lyft; Airbnb; Tesla; SpaceX; Blue Origin; OpenAI; Nvidia; Qualcomm; AMD; Hewlett-Packard; Dell;
    Lenovo; Huawei; ZTE; Xiaomi; Samsung; Samsung Electronics; LG; LG Electronics; Sony; Panasonic; Toshiba; Hitachi;
    Fujitsu; NEC; Nintendo; Nikon; Kodak; Xerox; Nokia; Ericsson; Motorola; Research In Motion; Research in Motion; Alcatel;
    Alcatel-Lucent; Siemens; Philips; SAP; Infosys; Wipro; Tata; Tata Motors; Tata Steel; Reliance Industries;
    Mittal Steel; ArcelorMittal; Arcelor; Tencent; Alibaba; Baidu; ByteDance; TikTok; YouTube; Instagram; WhatsApp;
 LinkedIn; Snapchat; Reddit; MySpace; Skype; Mozilla; Adobe; Salesforce; Palantir; AOL; Time Warner;
    Comcast; Verizon; AT&T; T-Mobile; Vodafone; Orange SA; Telefonica; Telefónica; Deutsche Telekom; Telecom Italia;
    France Telecom; BT; MTN; Bharti Airtel; MCI; WorldCom; Enron; General Motors; GM; General Electric; GE;
    Ford Motor; Ford Motor Company; Chrysler; DaimlerChrysler; Daimler; Mercedes-Benz; BMW; Volkswagen; VW; Audi;
    Porsche; Opel; Renault; Peugeot; PSA Peugeot Citroen; Citroen; Fiat; Ferrari; Fiat Chrysler; Stellantis; Volvo;
    Saab; Scania; Isuzu; Yamaha; Harley-Davidson; Mahindra; Maruti; Toyota; Toyota Motor; Honda; Nissan; Mazda; Mitsubishi; Mitsubishi Motors; Subaru; Suzuki; Hyundai;
    Hyundai Motor; Kia; Kia Motors; Daewoo; Geely; BYD; AvtoVAZ; Lada; GAZ; Delphi; Goodyear; Michelin; Bridgestone;
    Boeing; Airbus; EADS; Lockheed Martin; Lockheed; Northrop Grumman; Raytheon; BAE Systems; General Dynamics;
    Halliburton; KBR; Blackwater; Blackwater USA; Xe Services; DynCorp; Bombardier; Embraer; Rolls-Royce; Dassault;
    Thales; Sukhoi; Ilyushin; Tupolev; Antonov; Mikoyan; ExxonMobil; Exxon Mobil; Exxon; Chevron; ConocoPhillips;
    Royal Dutch Shell; Royal-Dutch Shell; Royal Dutch/Shell; BP; British Petroleum; TotalEnergies; Eni; ENI; Repsol;
    Repsol YPF; YPF; Statoil; Equinor; Gazprom; Gazprombank; Rosneft; Lukoil; Yukos; Sibneft; TNK-BP; Transneft;
    Surgutneftegaz; Tatneft; Novatek; Rusal; Norilsk Nickel; Severstal; Sberbank; VTB; Naftogaz; Naftohaz; SOCAR;
    KazMunaiGas; KazMunayGas; PDVSA; Petroleos de Venezuela; Petróleos de Venezuela; Petrobras; Pemex; PEMEX;
    Petroleos Mexicanos; Ecopetrol; Citgo; Petronas; Pertamina; PTT; CNOOC; CNPC; PetroChina; Sinopec; Saudi Aramco;
    Aramco; Sonatrach; NNPC; Sonangol; Occidental Petroleum; Unocal; Hunt Oil; Anadarko; Transocean; Schlumberger;
    Glencore; Rio Tinto; BHP; BHP Billiton; Vale; Anglo American; De Beers; Freeport-McMoRan; Alcoa; US Steel;
    Bethlehem Steel; Nippon Steel; POSCO; ThyssenKrupp; BASF; Bayer; Monsanto; Syngenta; DuPont; Dow Chemical;
    Union Carbide; 3M; Caterpillar; John Deere; Komatsu; Westinghouse; Areva; EDF; Enel; E.ON; RWE; Vattenfall;
    Iberdrola; GDF Suez; Engie; Suez; Veolia; TEPCO; Tokyo Electric Power; Tokyo Electric Power Company; Wal-Mart;
    Walmart; Costco; Home Depot; Best Buy; Kmart; Sears; Macy's; Tesco; Sainsbury's; Asda; Marks & Spencer;
    Carrefour; Ikea; IKEA; H&M; Aldi; Lidl; Nike; Adidas; Reebok; Gucci; Prada; LVMH; L'Oreal; L'Oréal; Unilever;
    Nestle; Nestlé; Danone; Kraft; Cadbury; Coca-Cola; Pepsi; PepsiCo; McDonald's; Burger King; KFC; Starbucks;
    Domino's; Heineken; Anheuser-Busch; InBev; Diageo; Philip Morris; Altria; Procter & Gamble; Johnson & Johnson;
    Pfizer; Merck; Novartis; Roche; GlaxoSmithKline; AstraZeneca; Sanofi; Sanofi-Aventis; Eli Lilly; Moderna;
    BioNTech; Baxter International; Sinovac; Sinopharm; Gilead; Teva; Ranbaxy; Cipla; Goldman Sachs; Morgan Stanley;
    JPMorgan; JPMorgan Chase; J.P. Morgan; JP Morgan; Merrill Lynch; Lehman Brothers; Bear Stearns; Citigroup;
    Citibank; Bank of America; Wells Fargo; Wachovia; Washington Mutual; American Express; MasterCard; Mastercard;
    AIG; American International Group; Fannie Mae; Freddie Mac; Berkshire Hathaway; BlackRock; Blackstone;
    Carlyle Group; Cerberus; Cerberus Capital Management; Fidelity; Prudential; MetLife; Allianz; AXA; Lloyd's;
    Lloyd's of London; Lloyds; HSBC; Barclays; Standard Chartered; Royal Bank of Scotland; RBS; Northern Rock; UBS;
    Credit Suisse; Deutsche Bank; Commerzbank; Dresdner Bank; BNP Paribas; Societe Generale; Société Générale;
    Credit Agricole; ING; ABN Amro; ABN AMRO; Fortis; Santander; Banco Santander; BBVA; UniCredit; Intesa Sanpaolo;
    Nomura; Nomura Securities; Mizuho; Daiwa; SoftBank; Banco Delta Asia; Moody's; Gallup; YouGov; Standard & Poor's;
    Standard and Poor's; Fitch; Fitch Ratings; Dow Jones; New York Stock Exchange; Nasdaq; NASDAQ; Epic Games; Riot Games; Rockstar Games; Fanatics; Paddy Power;
    London Stock Exchange; Euronext; Deutsche Boerse; Deloitte; KPMG; PricewaterhouseCoopers; Ernst & Young;
    Arthur Andersen; McKinsey; Accenture; Delta Air Lines; Delta Airlines; American Airlines; United Airlines;
    Northwest Airlines; Continental Airlines; US Airways; Southwest Airlines; JetBlue; British Airways;
    Virgin Atlantic; Virgin Galactic; Ryanair; easyJet; EasyJet; Air France; Air France-KLM; KLM; Lufthansa;
    Alitalia; Iberia; Spanair; Swissair; Olympic Airways; Aeroflot; S7; Aer Lingus; Finnair; SAS Group; Emirates;
    Etihad; Etihad Airways; Qatar Airways; Gulf Air; Saudia; EgyptAir; El Al; Kam Air; Ariana;
    Ariana Afghan Airlines; Iran Air; Turkish Airlines; AZAL; Azerbaijan Airlines; Air India; IndiGo;
    Kingfisher Airlines; Jet Airways; Pakistan International Airlines; PIA; Malaysia Airlines; Singapore Airlines;
    Thai Airways; Garuda; Garuda Indonesia; Lion Air; AirAsia; Cathay Pacific; Air China; China Southern;
    China Eastern; China Eastern Airlines; Japan Airlines; JAL; All Nippon Airways; Korean Air; Asiana; Qantas;
    Air New Zealand; Kenya Airways; Ethiopian Airlines; South African Airways; TAM; Gol; Varig; Avianca; Aeromexico;
    LAN; Aerolineas Argentinas; Air Canada; WestJet; FedEx; UPS; DHL; Maersk; COSCO; Cosco; Dubai Ports World;
    DP World; Disney; Walt Disney; Walt Disney Company; Warner Bros.; Warner Brothers; Universal Pictures;
    Universal Studios; Paramount; Paramount Pictures; Columbia Pictures; DreamWorks; MGM; Pixar; Marvel; Viacom;
    News Corp.; News Corporation; News Corp; Bertelsmann; Vivendi; EMI; Sony BMG; Universal Music; Marriott;
    Hilton Hotels; Hyatt; Sheraton; Bechtel; Fluor; Skanska; Bilfinger Berger; Hochtief; Vinci; Odebrecht; Wirecard;
    Parmalat; Barings; Theranos; FTX; Binance; Coinbase; Evergrande; Foxconn; TSMC; Hynix; Hanjin; Lotte; Seibu;
    Sogo; Seven & I; Seven & I Holdings; 7-Eleven; Cargill; Chiquita; Dole Food; Tyson Foods;
    Smithfield Foods; Gazprom Neft; Roshen; Rostec; Kaspersky; Kaspersky Lab; Yandex; VKontakte; Mail.ru; Christie's;
    Sotheby's; Getty Images; Spotify; Twitch; NSO Group; Cambridge Analytica; Atomstroyexport; Nord Stream AG;
    Turkcell; Koc Holding; Bayraktar`),
  media: listed(`
    WikiLeaks; Wikileaks; afrol News; allAfrica; allAfrica.com; IPS; Inter Press Service; IRIN; PANA; Panapress; IANS;
    Indo-Asian News Service; United News of India; UNB; BSS; Ghana News Agency; News Agency of Nigeria;
    Kenya News Agency; Lusa; Efe; EFE; Ansa; ANSA; Belga; Ritzau; NTB; TT News Agency; PAP; CTK; MTI; Tanjug; Hina;
    Bernama; Antara; Philippine News Agency; Petra; Associated Press of Pakistan; Canadian Press;
    Australian Associated Press; AAP; Press Association; Notimex; Prensa Latina; Telam; Agencia Brasil; CNA;
    Central News Agency; Ukrinform; Kazinform; Trend News Agency; Turan; Montsame; VNA; Vietnam News Agency;
    Associated Press; AP; Reuters; Agence France-Presse; Agence France Presse; AFP; UPI; United Press International;
    Bloomberg; Bloomberg News; Dow Jones Newswires; Xinhua; Xinhua News Agency; New China News Agency; China Daily;
    People's Daily; Global Times; South China Morning Post; China Central Television; CGTN; Phoenix TV; Caixin;
    Kyodo; Kyodo News; Kyodo News Agency; Jiji Press; NHK; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Nikkei;
    Asahi; Yomiuri; Mainichi; Nihon Keizai Shimbun; Japan Times; Yonhap; Yonhap News Agency; Chosun Ilbo; KBS; KCNA;
    Korean Central News Agency; Rodong Sinmun; Press Trust of India; PTI News; ANI; Times of India;
    The Times of India; Hindustan Times; The Hindu; Indian Express; The Indian Express; New Indian Express; The New Indian Express; Financial Express; Sunday Express; Doordarshan; NDTV; Geo TV; GEO TV; Geo News;
    Pajhwok; Pajhwok Afghan News; Tolo; Tolo TV; TOLOnews; Khaama Press; Ariana TV; IRNA;
    Islamic Republic News Agency; ISNA; Fars; Fars News Agency; Mehr; Mehr News Agency; Tasnim; Press TV; Al-Alam;
    Kayhan; Keyhan; Al-Jazeera; al-Jazeera; Al Jazeera; Aljazeera; Al-Arabiya; al-Arabiya; Al Arabiya; Al-Manar;
    al-Manar; Al-Hayat; al-Hayat; Asharq al-Awsat; Asharq Al-Awsat; Al-Ahram; al-Ahram; Al-Quds; al-Quds al-Arabi;
    Al-Hurra; Alhurra; alHurra; Al-Iraqiya; Middle East News Agency; MENA; SANA; Saudi Press Agency; SPA; WAM; KUNA;
    WAFA; Wafa; Anadolu; Anadolu Agency; Anatolia News Agency; Anatolian News Agency; Hurriyet; Hürriyet; Milliyet;
    Zaman; Cumhuriyet; Today's Zaman; NTV; CNN-Turk; CNN Turk; TRT; Haaretz; Ha'aretz; Jerusalem Post;
    The Jerusalem Post; Yediot Ahronot; Yediot Aharonot; Yedioth Ahronoth; Maariv; Ma'ariv; Times of Israel;
    Israel Radio; Army Radio; Channel One; Itar-Tass; ITAR-TASS; ITAR-Tass; TASS; Tass; RIA Novosti; RIA-Novosti; Novosti;
    Interfax; Interfax-Ukraine; RT; Russia Today; Sputnik; Pravda; Izvestia; Izvestiya; Kommersant; Vedomosti;
    Nezavisimaya Gazeta; Novaya Gazeta; Rossiyskaya Gazeta; Moscow Times; The Moscow Times; Ekho Moskvy;
    Echo of Moscow; Rossiya; Channel 5; RTR; TVRain; Dozhd; Meduza; RBC; Rain TV; Life News; UNIAN; Unian;
    Ukrainska Pravda; Kyiv Post; Kyiv Independent; Belta; BelTA; Belapan; APA; Azertac; AzerTac; Armenpress;
    Rustavi 2; Imedi; Interpress; Radio Free Europe; RFE/RL; Radio Free Europe/Radio Liberty; Radio Liberty;
    Radio Free Asia; Radio Marti; TV Marti; Voice of America; VOA; VOA News; Deutsche Welle; DW; dpa; DPA;
    Deutsche Presse-Agentur; Der Spiegel; Spiegel; Die Zeit; Bild; Bild am Sonntag; Die Welt;
    Frankfurter Allgemeine Zeitung; Süddeutsche Zeitung; Sueddeutsche Zeitung; Handelsblatt; Stern; ARD; ZDF; n-tv;
    Le Monde; Le Figaro; Liberation; Libération; Le Parisien; Le Point; L'Express; L'Equipe; L'Humanité;
    Charlie Hebdo; France 24; France 2; France 3; TF1; BFM; BFMTV; RFI; Radio France Internationale;
    Corriere della Sera; La Repubblica; La Stampa; Il Sole 24 Ore; RAI; Rai; Mediaset; L'Osservatore Romano;
    Vatican Radio; El Pais; El País; El Mundo; Gara; La Vanguardia; Publico; Expresso;
    NRC Handelsblad; De Telegraaf; De Volkskrant; Le Soir; Der Standard; Neue Zürcher Zeitung;
    Jyllands-Posten; Politiken; Berlingske; Aftenposten; VG; NRK; Dagens Nyheter; Svenska Dagbladet;
    Aftonbladet; Expressen; SVT; TT; Helsingin Sanomat; YLE; Gazeta Wyborcza; Polsat; TVN;
    Nepszabadsag; B92; Politika; Makfax; Rompres; Mediafax; Kathimerini; Ta Nea; BBC; BBC News;
    British Broadcasting Corporation; BBC World; BBC World Service; ITV; ITN; Sky News; Channel 4; Channel 4 News;
    Channel Four; The Times; The Sunday Times; Sunday Times; The Guardian; Guardian; The Observer; The Independent;
    The Daily Telegraph; Daily Telegraph; The Sunday Telegraph; Sunday Telegraph; The Telegraph; Daily Mail;
    Mail on Sunday; Daily Mirror; Daily Express; Daily Star; The Sun; News of the World; Evening Standard;
    Financial Times; The Financial Times; The Economist; Economist; The Scotsman; The Herald; Irish Times;
    The Irish Times; RTE; RTÉ; Lancet; The Lancet; New Scientist; The New York Times; New York Times;
    The Washington Post; Washington Post; The Wall Street Journal; Wall Street Journal; Los Angeles Times;
    The Los Angeles Times; Chicago Tribune; Boston Globe; The Boston Globe; USA Today; Washington Times;
    The Washington Times; New York Post; New York Daily News; Daily News; Newsday; Miami Herald; The Miami Herald;
    Houston Chronicle; Dallas Morning News; Philadelphia Inquirer; San Francisco Chronicle; Baltimore Sun;
    Detroit Free Press; Denver Post; Seattle Times; Star Tribune; Christian Science Monitor;
    The Christian Science Monitor; Time magazine; Newsweek; U.S. News & World Report; U.S. News and World Report;
    Mother Jones; Forbes; Business Week; BusinessWeek; Vanity Fair; The New Yorker; New Yorker; Rolling Stone; National Geographic;
    Playboy; The Atlantic; Foreign Policy; Foreign Affairs; Politico; Axios; BuzzFeed; BuzzFeed News;
    Huffington Post; HuffPost; Vox Media; Vice News; The Intercept; ProPublica; Drudge Report; Breitbart;
    Breitbart News; Daily Beast; Daily Caller; CNN; CNN International; Cable News Network; NBC; NBC News; CBS;
    CBS News; ABC News; Fox News; Twenty-First Century Fox; 21st Century Fox; Fox Weather; FOX Weather; Fox Business; Fox; FOX; MSNBC; CNBC; PBS; NPR; National Public Radio; C-SPAN; ESPN; HBO; MTV;
    Univision; Telemundo; McClatchy; Knight Ridder; Gannett; The Onion; CBC; Canadian Broadcasting Corporation; CTV;
 Globe and Mail; The Globe and Mail; Toronto Star; National Post;
    Australian Broadcasting Corporation; The Australian; Sydney Morning Herald; The Sydney Morning Herald; The Age;
    Herald Sun; SBS; New Zealand Herald; SABC; SAPA; Mail & Guardian;
    Mail and Guardian; Sunday Independent; Daily Nation; The Standard; The East African; Daily Monitor; New Vision;
    Ethiopian News Agency; Radio Shabelle; Shabelle; Radio Garowe; SUNA; Sudan Tribune;
    ThisDay; The Herald Zimbabwe; ZBC; Folha de S.Paulo; Folha de Sao Paulo; O Globo; Globo;
    TV Globo; O Estado de S. Paulo; La Nacion; La Nación; Clarin; Clarín; Pagina 12; El Mercurio; La Tercera;
    El Tiempo; El Espectador; Caracol; RCN; El Universal; Reforma; La Jornada; Televisa; Milenio;
    El Nacional; Globovision; Globovisión; Telesur; teleSUR; RCTV; Radio Caracas Television; Venevision; Granma;
 Juventud Rebelde; El Comercio; La Republica; Radio Programas; Bangkok Post; The Nation;
    Straits Times; The Straits Times; Channel NewsAsia; New Straits Times; Jakarta Post; The Jakarta Post;
 Kompas; Metro TV; Inquirer; Philippine Daily Inquirer; Rappler; ABS-CBN; GMA; New Light of Myanmar;
    Irrawaddy; The Irrawaddy; Mizzima; Democratic Voice of Burma; Nhan Dan;
    Phnom Penh Post; Cambodia Daily; Taipei Times; Apple Daily; Prothom Alo;
    TamilNet; Daily Mirror Sri Lanka; Kantipur; Nepal FM; Kathmandu Post; bne IntelliNews; IntelliNews; Eurasianet;
    EurasiaNet; OC Media; JAMnews; Balkan Insight; Euronews; EUobserver; Politico Europe; Middle East Eye;
    Al-Monitor; The National; Gulf News; Khaleej Times; Arab News; Daily Star Lebanon; An-Nahar; As-Safir; Ad-Diyar;
    Naharnet; LBC; Future TV; Wikipedia; Wikinews; Science magazine; Jane's Defence Weekly; Jane's; Kavkaz Center;
    Site Intelligence Group; Rudaw; Kurdistan 24; Amaq; Amaq News Agency`),
  university: listed(`
    Harvard; Yale; Princeton; Stanford; MIT; Oxford University; Cambridge University; Columbia University; Georgetown University; Cornell; Cornell University; Johns Hopkins; Johns Hopkins University; Caltech; UCLA; USC; UC Berkeley; Virginia Tech; Georgia Tech; Texas A&M; Penn State; Duke University; Imperial College; Imperial College London; King's College London; London School of Economics; LSE; University College London; UCL; Eton; Sorbonne; Sciences Po; ENA; INSEAD; Al-Azhar; al-Azhar; Al-Azhar University; Tsinghua; Tsinghua University; Peking University; West Point; Sandhurst; Annapolis; Brookings Institution; Brookings; Chatham House; RAND; Rand Corporation; RAND Corporation; Heritage Foundation; Cato Institute; Carnegie Endowment; Carnegie Endowment for International Peace; Council on Foreign Relations; American Enterprise Institute; Hoover Institution; Atlantic Council; Center for Strategic and International Studies; CSIS; International Institute for Strategic Studies; IISS; Royal United Services Institute; RUSI; Wilson Center; Woodrow Wilson Center; U.S. Institute of Peace; Institute of Peace; Hudson Institute; Stockholm International Peace Research Institute; SIPRI; Max Planck Institute; CERN; Pasteur Institute; Smithsonian; Smithsonian Institution; Mayo Clinic; Scripps; Pew Research Center; Jet Propulsion Laboratory; National Academy of Sciences; Royal Society; Woods Hole; Los Alamos National Laboratory`),
  sports: listed(`
    FIFA; UEFA; NBA; NFL; NHL; MLB; MLS; WNBA; NCAA; PGA; LPGA; ATP; WTA; ITF; USGA; IAAF; World Athletics; FIA;
    NASCAR; IOC; WADA; USADA; UCI; FINA; FIS; FIBA; FIVB; IWF; ICC Cricket; BCCI; PCB; CONCACAF; CONMEBOL; CAF; AFC;
    International Olympic Committee; U.S. Olympic Committee; World Anti-Doping Agency; International Cricket Council;
    Major League Baseball; Major League Soccer; National Football League; National Basketball Association;
    National Hockey League; Premier League; English Premier League; La Liga; Serie A; Bundesliga; Ligue 1;
    Real Madrid; Barcelona FC; FC Barcelona; Atletico Madrid; Manchester United; Manchester City; Man United;
    Liverpool FC; Arsenal; Chelsea; Chelsea FC; Tottenham; Tottenham Hotspur; Everton; Newcastle United; Aston Villa;
    West Ham; West Ham United; Leeds United; Celtic; Glasgow Rangers; AC Milan; Inter Milan; Internazionale;
    Juventus; AS Roma; Lazio; Napoli; Fiorentina; Bayern Munich; Borussia Dortmund; Bayer Leverkusen; Werder Bremen;
    Schalke; Hertha Berlin; Ajax; PSV Eindhoven; PSV; Feyenoord; Paris Saint-Germain; Paris St Germain; PSG;
    Olympique Lyon; Olympique Marseille; Lyonnais; Porto FC; FC Porto; Benfica; Sporting Lisbon; Galatasaray;
    Fenerbahce; Besiktas; CSKA Moscow; Spartak Moscow; Zenit; Dynamo Kiev; Dynamo Kyiv; Shakhtar Donetsk;
    Red Star Belgrade; Boca Juniors; Flamengo; Corinthians; Sao Paulo FC; Santos FC; Los Angeles Galaxy; LA Galaxy;
    New York Yankees; Yankees; New York Mets; Mets; Boston Red Sox; Red Sox; White Sox; Chicago White Sox;
    Chicago Cubs; Cubs; Dodgers; Los Angeles Dodgers; San Francisco Giants; New York Giants; St. Louis Cardinals;
    Astros; Houston Astros; Phillies; Braves; Atlanta Braves; Orioles; Blue Jays; Rangers; Padres; Mariners; Brewers;
    Tampa Bay Rays; Lakers; Los Angeles Lakers; Celtics; Boston Celtics; Knicks; New York Knicks; Chicago Bulls;
    Miami Heat; San Antonio Spurs; Cavaliers; Mavericks; Golden State Warriors; Houston Rockets; Phoenix Suns;
    Clippers; Patriots; New England Patriots; Dallas Cowboys; Packers; Green Bay Packers; Steelers;
    Pittsburgh Steelers; Indianapolis Colts; Seahawks; Seattle Seahawks; Broncos; Denver Broncos; 49ers; Raiders;
    Chicago Bears; Philadelphia Eagles; Redskins; New York Jets; Miami Dolphins; New Orleans Saints; Atlanta Falcons;
    Saint Louis Rams; St. Louis Rams; San Diego Chargers; Bengals; Jaguars; Maple Leafs; Canadiens; Bruins;
    Red Wings; All Blacks; Springboks; Wallabies; Proteas; Black Stars; Super Eagles; Socceroos; Indomitable Lions;
    Williams-Renault; McLaren; Red Bull Racing; Scuderia Ferrari; Dream Team; USA Basketball; USA Gymnastics;
    Association of Tennis Professionals; Pakistan Cricket Board; Team Sky; Astana team; T-Mobile team;
    U.S. Postal team`),
}

/** Words that are organizations only where the text around them says so: the short names of firms and papers that mean other things. */
export const doubtfulOrganizations: Readonly<Record<string, OrganizationType>> = {
  Apple: 'company',
  Amazon: 'company',
  Shell: 'company',
  Total: 'company',
  Ford: 'company',
  Orange: 'company',
  Target: 'company',
  Gap: 'company',
  Visa: 'company',
  Oracle: 'company',
  Delta: 'company',
  Continental: 'company',
  United: 'company',
  Northwest: 'company',
  Time: 'media',
  Independent: 'media',
  Observer: 'media',
  Telegraph: 'media',
  Sun: 'media',
  Stern: 'media',
  Focus: 'media',
  Amal: 'party',
  Anatolia: 'media',
  Dawn: 'media',
  Petra: 'media',
  Jets: 'sports',
  Giants: 'sports',
  Commonwealth: 'international',
  Quartet: 'international',
  ABC: 'media',
  BlackBerry: 'company',
  Nature: 'media',
  Cambridge: 'university',
  Oxford: 'university',
}
