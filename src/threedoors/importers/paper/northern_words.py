"""Headings in Swedish, Danish, Norwegian and Chinese."""

from __future__ import annotations

from threedoors.importers.paper.heading_words import Section

MORE_HEADINGS: dict[Section, str] = {
    Section.CONTACT: """
        kontaktuppgifter, kontaktinformation, personuppgifter, personliga uppgifter, personlig information,
        kontaktoplysninger, personlige oplysninger, personlige data, stamdata, kontaktinfo, personalia,
        personopplysninger, kontaktinformasjon, adress, 联系方式, 个人信息, 基本信息, 联系信息, 个人资料""",
    Section.SUMMARY: """
        om mig, om meg, sammanfattning, presentation, kort om mig, malsattning, personlig profil, yrkesprofil, profil,
        resume, sammendrag, kort om meg, nokkelkvalifikasjoner, jobbprofil, profiltekst, faglig profil,
        自我评价, 个人简介, 个人总结, 自我介绍, 求职意向, 个人优势, 职业目标""",
    Section.WORK: """
        arbetslivserfarenhet, erfarenhet, erfarenheter, arbetserfarenhet, yrkeserfarenhet, anstallningar, anstallning,
        arbete, tidigare anstallningar, arbetslivserfarenheter, relevant erfarenhet, yrkesbakgrund, praktik,
        erhvervserfaring, arbejdserfaring, erfaring, ansaettelser, job, karriere, professionel erfaring, joberfaring,
        arbeidserfaring, yrkeserfaring, jobberfaring, stillinger, praksis,
        工作经历, 工作经验, 实习经历, 职业经历, 实习经验, 工作履历, 实习与工作经历, 职业履历""",
    Section.EDUCATION: """
        utbildning, utbildningar, utbildning och kurser, studier, akademisk utbildning, skolgang, utbildningsbakgrund,
        uddannelse, uddannelser, utdanning, utdannelse,
        akademisk bakgrunn, skole, 教育经历, 教育背景, 学历, 学习经历, 教育""",
    Section.SKILLS: """
        kompetenser, kompetens, fardigheter, kunskaper, kompetensomraden, datakunskaper, tekniska kunskaper,
        ovriga kunskaper, it kunskaper, egenskaper, styrkor, nyckelkompetenser, kompetencer, kvalifikationer, it,
        it kompetencer, faglige kompetencer, ferdigheter, kompetanse, datakunnskaper, kunnskaper, it ferdigheter,
        专业技能, 技能, 技能特长, 个人技能, 技术栈, 职业技能, 相关技能, 技能证书, it 技能""",
    Section.LANGUAGES: """
        sprak, sprakkunskaper, sprakkunnskaper, sprog, sprogkundskaber,
        spraklige ferdigheter, 语言, 语言能力, 语言技能""",
    Section.CERTIFICATES: """
        kurser, kurser och intyg, certifikat, certifikater, certifieringar, intyg, korkort, korkort och intyg,
        kurser och certifikat, vidareutbildning, ovriga kurser, korekort, certificeringer, kurser og certifikater,
        kurs, kurs og sertifikater, sertifikater, sertifiseringer, forerkort, 证书, 资格证书, 培训经历, 荣誉证书""",
    Section.PROJECTS: """
        projekt, projekter, prosjekter, egna projekt, 项目经历, 项目经验, 项目,
        个人项目, 开源项目, 科研项目, 开源贡献""",
    Section.VOLUNTEER: """
        ideellt arbete, ideellt engagemang, engagemang, fortroendeuppdrag, ideella uppdrag, frivilligt arbejde,
        frivilligt arbejde og tillidshverv, tillidshverv, frivillig arbeid, verv, frivillighet,
        verv og frivillig arbeid,
        社会实践, 校园经历, 志愿者经历, 社团经历, 学生工作""",
    Section.AWARDS: """
        utmarkelser, stipendier, priser, utmaerkelser,
        priser og utmerkelser, 获奖情况, 所获奖项, 荣誉奖项, 奖项, 获奖经历, 荣誉""",
    Section.PUBLICATIONS: "publikationer, publikasjoner, 发表论文, 论文, 学术成果, 论文发表, 学术经历",
    Section.INTERESTS: """
        intressen, fritidsintressen, fritid, fritid och intressen, hobbyer, fritidsinteresser, interesser,
        hobby og interesser, fritid og interesser, 兴趣爱好, 兴趣, 爱好""",
    Section.REFERENCES: "referenser, referanser, referencer, referens",
    Section.OTHER: "ovrigt, ovriga meriter, andet, annet, ovrig information, 其他, 其他信息",
}
