// Given names of many cultures, to tell "he" from "she".
//
// A row: m or f | names, comma separated; the names of one key go on over several rows, in
// alphabetical order. Names that both men and women bear (Andrea, Jean, Kim, Nikita) are left out.
// Everything here is public general knowledge.

enum GivenNames {
  static let rows: StaticString = """
    m | aaron, abbas, abdalla, abdel, abdel-fattah, abdelaziz, abdelfattah, abdelilah, abdelmadjid
    m | abdou, abdoul, abdoulaye, abdul, abdulaziz, abdullah, abdulrahman, abel, abhisit, abiy
    m | adam, adama, adel, adly, adolfo, agostinho, ahmed, ahmet, ajay, ajit, akbar, akihito
    m | akira, akylbek, alain, alan, alar, alassane, albert, alberto, albin, alcide, aldo
    m | alejandro, aleksandar, aleksander, aleksandr, aleksei, aleksi, alessandro, alexander
    m | alexei, alexis, alfonso, alfred, algirdas, ali, ali-bongo, alistair, allan, almazbek
    m | alpha, álvaro, amadou, amintore, amir, amit, amitabh, amr, anand, anatoly, anders, andre
    m | andreas, andrei, andrej, andrés, andrés-manuel, andrew, andrey, andris, andrius, andriy
    m | andrus, andry, andrzej, anerood, angus, anibal, aníbal, anil, anote, anthony, antoine
    m | anton, antonello, antonio, antónio, antonis, antony, antti, anwar, arif, armando, armen
    m | armin, arne, arnold, arseniy, arthur, arturo, arun, arvind, ashok, ashraf, asif, askar
    m | aslan, atal, august, augusto, austin, avigdor, avraham, axel, ayad, ayman, ayub, azali
    m | azamat, aziz, babatunde, bahadur, bakytzhan, bambang, barack, barham, barry, bart, bashar
    m | baudouin, beji, ben, benedict, benigno, benito, benjamin, benny, benoît, beppe, berik
    m | bernard, bernardo, bernd, bernhard, bertie, bertrand, bettel, bettino, bharrat, bhumibol
    m | bidhya, bikenibeu, bilal, bill, binali, bingu, binyamin, birendra, bjarni, bjørn, blaise
    m | bob, bohuslav, bola, bongani, bongbong, boni, boris, borut, boubacar, bounnhang, boutros
    m | boyko, brad, brandon, brian, bronisław, bruce, bruno, bryan, bülent, burhanuddin, caleb
    m | călin, callum, calvin, carl, carl-gustaf, carlo, carlos, celal, cem, césar, cesare, chaim
    m | charles, cheikh, chidi, chinedu, choummaly, christian, christophe, christopher, christy
    m | chuan, chung-hee, clarence, claudio, claus, clement, clive, colin, corneliu, costas, craig
    m | cyril, dacian, dae-jung, dan, daniel, danilo, danny, dario, daulet, dave, david, deepak
    m | demetris, denis, dennis, denys, derek, desi, dési, desmond, dick, didier, diego, dieter
    m | dilson, dimitris, dirk, dmitri, dmitry, dmytro, domenico, donald, doo-hwan, douglas, driss
    m | duncan, dwight, dylan, éamon, ebrahim, edgars, edi, edmund, édouard, eduard, eduardo
    m | edward, edwin, egils, egon, ehud, eisaku, eitan, eliezer, elijah, elio, emeka, emil, emile
    m | emmanuel, emmerson, emomali, emre, enda, enlai, enrico, enrique, enzo, eric, erich, erik
    m | ernest, ernesto, ernst, esko, esteban, ethan, étienne, eugene, eusebio, evgeny, evo, ezer
    m | fahd, faisal, faure, faustin, felipe, felix, félix, ferdinand, ferenc, fernand, fernando
    m | fidel, filip, filipe, florian, francesco, francis, francisco, franco, françois, franjo
    m | frank, frank-walter, franklin, fred, frédéric, frederick, frederik, fredrik, friedrich
    m | fritz, fuad, fumihito, fumio, fyodor, gábor, gabriel, gamal, garret, gary, gaston, gavin
    m | geert, gennady, geoffrey, george, georges, georgi, gerald, gérald, gerard, gerhard, german
    m | getúlio, gian, gianfranco, gideon, gilles, giorgi, giorgio, giorgos, giovanni, girija
    m | girma, gitanas, giulio, giuseppe, glafcos, gnassingbé, gonzalo, goodluck, göran, gordon
    m | gotabaya, gough, graham, gregory, grigory, guido, guillaume, guillermo, gunnar, günther
    m | guofeng, gurbanguly, gustav, gustavo, guy, guðni, gyanendra, gyula, haakon, habib, hafez
    m | hage, haidar, haider, haile, hailemariam, hailu, haitham, hakan, håkon, hamad, hamdok
    m | hamid, hamza, hans, harald, hariri, harold, harry, harvey, hasan, hashemi, hashim, hassan
    m | hayato, heiko, heinrich, heinz, helge, helmut, hendrik, henri, henrik, henrique, henry
    m | herbert, herman, hernán, hervé, hery, heydar, hichem, hifikepunye, hipólito, hirohito
    m | hiroshi, horacio, horst, hosni, hossein, houari, howard, hugh, hugo, hulusi, hun, hüseyin
    m | hussain, hussein, ian, ibrahim, ibrahima, ichiro, idris, idriss, ifeanyi, ignacio, ignazio
    m | igor, il-sung, ilham, ilie, ilir, ilya, imran, ingvar, ion, iosif, irakli, irfaan, isaac
    m | isaias, islam, ismail, ismaïl, ismet, istván, ivan, iván, ivica, jaber, jack, jacob
    m | jacques, jae-in, jae-myung, jaime, jair, jakaya, jake, jakob, jalal, jamal, james, jan
    m | jan-peter, janez, jános, jari, jarosław, jason, javad, javier, jawaharlal, jean-bertrand
    m | jean-claude, jean-jacques, jean-luc, jean-marc, jean-marie, jean-pierre, jean-yves
    m | jeffrey, jens, jens-christian, jeremiah, jeremy, jeroen, jeronimo, jerry, jerzy, jesse
    m | jiabao, jianguo, jigme, jim, jimmy, jinping, jintao, jiří, joachim, joao, joão, joaquim
    m | joaquín, joe, johannes, john, joko, jomo, jonas, jonathan, jong-il, jong-un, joop, jörg
    m | jorge, josaia, joschka, jose, josé, josé-eduardo, josep, joseph, joshua, jovenel, józef
    m | juan, juan-carlos, juan-orlando, juha, julien, julio, julius, junichiro, jürgen, jüri
    m | justin, jusuf, juvénal, kaarlo, kairat, kais, kakuei, kálmán, karel, karim, karl
    m | karl-theodor, karolos, kassym-jomart, kausea, kazuo, kedar, kees, keir, keith, keizo
    m | kemal, kenji, kenneth, keqiang, kevin, kgalema, khadga, khaled, khalid, khalifa, ki-moon
    m | kiichi, kiril, kirill, kjell, klaus, kofi, konrad, konstantin, konstantinos, kostas
    m | kovind, krishna, krišjānis, kristian, kristoffer, krzysztof, kurmanbek, kurt, kwabena
    m | kwame, kyle, kyriakos, lamberto, lansana, larry, lars, lasse, lászló, laurent
    m | laurent-désiré, laurentino, lawrence, laxman, lazarus, lech, leif, lenín, lennart, leo
    m | leoluca, leonard, leonel, leonid, leopold, léopold, lester, leszek, lev, levi, levon, liam
    m | liaquat, lionel, lloyd, logan, lorenzo, louis, luc, luca, lucas, ludovic, ludvig, ludwig
    m | ludwik, luigi, luis, luis-guillermo, luiz, lukas, luke, luther, lyndon, maarten, macky
    m | mads, magnus, mahamadou, mahamat, mahathir, mahinda, mahmoud, mahmud, maithripala, maksim
    m | maktoum, malcolm, mamadou, manasseh, manfred, manmohan, mansour, manuel, marat, marc
    m | marcel, marcelo, marco, mariano, mario, mark, markus, martin, martti, masayoshi, mason
    m | masoud, masrour, massimo, massoud, mateusz, mathias, mathieu, matteo, matthew, matthias
    m | matti, mauno, mauricio, mauro, maxim, maxime, maximilian, mehdi, mehmet, meles, menachem
    m | mengistu, mevlut, mevlüt, michael, micheál, michel, miguel, mihai, mikael, mike, mikhail
    m | mikheil, mikuláš, milan, milo, milorad, milos, miloš, milton, mintimer, mircea, mishal
    m | moammar, mobutu, modibo, mohamed, mohammad, mohammed, moncef, moo-hyun, moon, morarji
    m | morihiro, moritz, moshe, moussa, muammar, muhammad, muhammadu, muhyiddin, mukesh, murat
    m | mustafa, mustapha, mwai, mykola, myung-bak, nabih, nabil, naftali, naguib, najib, nana
    m | naoto, narendra, naruhito, nasser, nathan, navin, nawaf, nawaz, nayef, nayib, nechirvan
    m | necmettin, neil, nello, nelson, nestor, néstor, neville, nguyen, nicéphore, nicholas
    m | nicolae, nicolas, nicolás, nicos, niels, nigel, nikol, nikolai, nikos, nils, nirmala-dev
    m | noah, noboru, nobusuke, norman, norodom, nouri, nuno, nursultan, obafemi, okechukwu, olaf
    m | ólafur, olav, ole, oleg, oleksandr, oliver, olivier, ollanta, olof, olusegun, omar, ömer
    m | orbán, oscar, óscar, osman, otto, oumar, ousmane, paavo, pablo, pál, panagiotis, paolo
    m | patrice, patrick, paul, paulo, pavel, pedro, pekka, pervez, pete, peter, péter, petr
    m | petre, petro, petteri, philip, philippe, phillip, piero, pierre, pieter, pietro, piotr
    m | piyush, plamen, poul, prabowo, prachanda, prakash, pranab, pravind, prayut, prokopis
    m | pushpa, pyotr, qaboos, qassem, qishan, qohir, qubad, rabbie, radoslaw, radosław, rafael
    m | rafik, rahul, raila, raimonds, rainer, rajiv, rajnath, ralph, ramesh, ramiz, ramón
    m | ramtane, ramush, ramzan, ranil, raphaël, rashid, rasmus, raul, raúl, ravi, raymond, recep
    m | rené, renzo, reuven, rex, reza, ricardo, richard, riek, rishi, robert, roberto, roch
    m | rodrigo, roger, rohit, roland, rolandas, roman, romano, ronald, rongji, roosevelt, roque
    m | rory, rosen, rudolf, ruhollah, rui, rumen, rupert, russell, rustam, rutte, ruud, ryan
    m | ryutaro, saad, saadeddine, saddam, sadiq, sadyr, sahle, sali, salman, salva, salvador
    m | salvatore, sameh, samuel, sander, sándor, sanjay, sanjiv, santiago, saparmurat, satoshi
    m | saud, sauli, scott, sean, seán, sebastian, sebastián, sébastien, segun, sékou, serdar
    m | sergei, sergey, sergio, serhiy, serik, serzh, seydou, shahid, shaoqi, shavkat, shehbaz
    m | sher, shigeru, shimon, shinzo, shlomo, siad, sigmar, sigmundur, sihamoni, sihanouk, silvio
    m | simeon, simon, sipho, sitiveni, slobodan, solomon, sooronbay, srettha, stanislav, stanley
    m | stefan, stefano, stéphane, stephen, steve, steven, stewart, stig, stjepan, stuart
    m | subrahmanyam, suhail, suharto, suk-yeol, sukarno, suleyman, süleyman, sunil, suresh
    m | susilo, sven, søren, taavi, tabaré, tadeusz, tae-woo, tage, takashi, takeo, talgat, tamás
    m | tamim, tansel, tariq, taro, tassos, tayyip, ted, tendai, teodoro, terence, tesfaye, thabo
    m | thaksin, tharman, thein, themba, theodore, thierry, thomas, thongloun, thor, thorsten
    m | thulani, tiago, tim, timothy, timur, tobias, todor, tom, tomiichi, tomislav, tomomi, tony
    m | toomas, torsten, toshiki, traian, trevor, trương, tsutomu, tunde, turgut, turki, tyler
    m | uhuru, ulf, umaro, umaru, umberto, urho, uwe, vaclav, václav, vahagn, vajiralongkorn
    m | valdas, valdis, valentin, valentine, valéry, vicente, victor, vijay, vikram, viktor, vince
    m | vincent, vincenzo, vitali, vitaly, vittorio, vladimir, vladimír, vojislav, volker
    m | volodymyr, vyacheslav, vytautas, walid, walter, walther, warren, wavel, wayne, weiguo
    m | werner, wesley, wilfred, wilhelm, will, willem, willem-alexander, william, willy, wim
    m | winfried, winston, wojciech, wolfgang, władysław, xavier, xiaoping, yaakov, yahya, yair
    m | yakubu, yanis, yannis, yaobang, yasser, yasuhiro, yasuo, yemi, yerlan, yevgeny, yigal
    m | yitzhak, yong-nam, yoon, yoshihide, yoshihiko, yoshiro, young-sam, yousaf, youssef, yoweri
    m | yukio, yuri, yuriy, yusuf, yves, zac, zach, zachary, zakaria, zayed, zdeněk, zedong, zemin
    m | zenko, zhao, zhelyu, zia, ziaur, zine, ziyang, zoltán, zoran, zulfikar, zvi
    f | abena, abigail, ada, adaeze, adele, adja, adriana, agata, agnes, agnieszka, aigerim, aigul
    f | aikaterini, aiko, aimee, aino, aisha, aishwarya, aissatou, aiym, akie, akosua, alejandra
    f | alenka, alessandra, alexandra, alice, alina, aliona, aliya, aliza, alla, almaz, amaka
    f | amal, amalia, amanda, amber, ameenah, amelia, amélie, amina, aminata, amy, ana, anandiben
    f | anastasia, angela, angélica, anikó, anjali, anke, ann, anna, anna-maria, annalena, anne
    f | annegret, anneli, antoinette, antonella, antonina, aoife, arancha, ariane, asma, assel
    f | astrid, atifete, audrey, aura, aurélie, ava, ayelet, ayşe, azeb, baleka, barbara, beata
    f | beatrice, beatrix, beatriz, begoña, benazir, benedikte, berit, bernadette, berta, bettina
    f | betty, beverly, beyonce, bidya, bilquis, birgit, birgitta, birutė, bodil, borjana, božena
    f | brenda, bridget, bridgette, brigitte, brittany, brnabić, brunhilde, bushra, camila
    f | camilla, carla, carlota, carme, carmen, carol, carolina, caroline, carolyn, catarina
    f | catherine, cécilia, céline, chandrika, chantal, charlotte, chelsea, cheryl, chiara, chioma
    f | chloe, christiane, christina, christine, chunlan, claire, clare, claudia, clio, colette
    f | conceição, concepción, condoleezza, constance, consuelo, corazon, corinne, cristina
    f | cynthia, dagmar, daisy, dalia, daniela, danielle, danuta, daria, dariga, darya, débora
    f | deborah, debra, deirdre, delcy, delphine, denise, desislava, despina, diana, diane, dilma
    f | dina, dinara, dipu, dolores, donna, dora, doris, dorothy, dragana, droupadi, dubravka
    f | edith, édith, efua, eileen, ekaterina, eleanor, elena, eleni, elif, elina, elisabeth
    f | élisabeth, elisabetta, élise, elizabeth, elke, ella, ellen, élodie, elsa, elspeth, elvira
    f | elżbieta, emily, emine, emma, endon, epsy, erna, erzsébet, esperanza, esra, esther, ethel
    f | eugenie, eunice, eva, evelyn, evika, evita, ewa, fabiana, fabiola, farah, farahnaz, fatima
    f | fátima, fatma, fatmawati, fatou, fatoumata, federica, fernanda, fiamē, fiona, florence
    f | fofi, folorunso, frances, francesca, francisca, françoise, franziska, freya, funmilayo
    f | gabriela, gail, galina, geneviève, georgina, geun-hye, gila, gillian, giorgia, gisela
    f | giulia, gladys, gleisi, gloria, golda, gordana, graça, grace, greta, gro, gudrun, gulnar
    f | gulnara, guoying, gursharan, guðrún, hala, halimah, halla, halyna, hana, hanako, hanan
    f | hanna, hannah, hannelore, harriet, hasina, hasmah, hatice, haya, hayrünnisa, hazel
    f | heather, hedda, hee-ho, heidemarie, heike, helen, hélène, helga, helle, hertha, hessa
    f | hilary, hilda, hillary, hina, hiroko, hirut, hisako, hussa, hyacinthe, ildikó, iliana
    f | imelda, imogen, indira, inés, ing-wen, inga, ingeborg, ingrid, ingrida, intissar, ioana
    f | irene, iriana, irina, iris, iryna, isabel, isabella, isabelle, isla, ivana, ivanka, iveta
    f | ivy, jacinda, jackie, jacqueline, jadranka, jamila, jana, jane, janelle, janet, janice
    f | janja, jasna, jayalalithaa, jeannette, jehan, jelena, jenni, jennifer, jenny, jessica
    f | jetsun, jiaying, jihan, jill, joanna, johanna, jóhanna, jolanta, josefa, josefina, joyce
    f | juana, judit, judith, judy, julia, juliana, julie, juliette, jung-sook, jutta, kadiatou
    f | kaisa, kaja, kako, kamala, karen, karin, katalin, katarzyna, kate, kateřina, kateryna
    f | katherine, kathleen, kathryn, katrin, kavita, kayla, kazuko, keiko, keon-hee, kersti
    f | khadija, khady, khaleda, kiko, kimberly, klara, klára, kolinda, komal, kristalina, kristin
    f | kristina, krystyna, ksenia, kulsoom, kyoko, kyung-wha, laima, lakshmi, lalla, lamia
    f | larisa, larissa, latifa, laura, lauren, laurentien, laurie, layla, leah, leila, leïla
    f | lena, leni, lenka, leonie, leonor, lerato, letícia, letizia, leyla, lidia, lilian, lily
    f | linda, lindiwe, lisa, livia, liya, liyuan, liza, ljubica, lorena, lori, louisa, louise
    f | louisette, lourdes, lubna, lucia, luciana, lucy, ludmila, luísa, luz, lydia, lyubov
    f | lyudmila, mabel, madeleine, madina, magdalena, maia, maire, máire, mairead, maithree
    f | makiko, mako, malala, mamata, mamie, manuela, marème, mareva, margaret, margarita
    f | margherita, margot, margrethe, margriet, maria, maría, maria-elena, maria-elisabetta
    f | mariam, mariama, mariana, mariastella, marie, marietta, marija, marilyn, marina, marine
    f | marisa, marise, marisol, marit, mariya, marlène, marta, martha, martine, mary, maryam
    f | maryanne, maryna, masako, masoumeh, mathilde, matilda, maud, maureen, maxima, máxima, maya
    f | małgorzata, megan, megawati, meghan, mehriban, mei-ling, meiling, melania, melissa, merav
    f | mercedes, meryem, meseret, mette, mette-marit, mia, michal, micheline, michelle, michiko
    f | mihaela, milica, mireya, miriam, mirjana, moira, mona, monica, mónica, monika, monineath
    f | monique, morag, moza, mozah, myung-soon, nadezhda, nadia, nadine, nagako, naglaa, naima
    f | naina, najat, najla, naledi, nancy, nandi, naomi, narges, naruko, nasrin, natalia, natalie
    f | nataliya, natalya, nataša, natasha, nathalie, nawal, nazlı, ndeye, nechama, nermin, ngozi
    f | niamh, nicole, nikki, nina, nino, nirmala, nísia, nkosazana, nneka, nobuko, nomsa, nomvula
    f | noriko, nozizwe, nusrat, odette, odile, oksana, olena, olga, olivia, oluremi, orit, orly
    f | oumou, ozoda, paetongtarn, päivi, pamela, paola, parvin, pascale, patience, patricia
    f | paula, penny, petra, philippa, phumla, phumzile, pilar, polina, poppy, pratibha, priti
    f | priyanka, qingling, rachel, rachida, radha, raikhan, raisa, raluca, rama, ramatoulaye
    f | randi, rania, rebecca, reem, rekha, renate, retno, rima, rita, rivka, roberta, rosa
    f | rosalía, rosalynn, rosangela, rosângela, rosie, rosmah, rowshan, roxana, roya, roza, rula
    f | rumiana, ruth, saara, sabina, sabine, sachiko, sade, sahle-work, saida, sajida, salma
    f | salome, saltanat, samantha, samia, samira, sanae, sandra, sanna, sara, sarah, savita
    f | ségolene, ségolène, selamawit, semra, shahbanu, sharon, sheikha, sheikha-hasina, sheila
    f | sherry, shira, shirin, shirley, sibongile, sigrid, silke, silvia, simone, simonetta
    f | sinead, sinéad, siobhan, sirikit, sirimavo, sirindhorn, sita, siti, smriti, sofia, sofía
    f | sol-ju, soledad, solveig, sonia, sonja, sonsoles, soon-ja, sophia, sophie, soraya
    f | specioza, stefania, stella, stephanie, suha, sunita, susan, susana, susanne, sushma
    f | suthida, suu, suzanne, svenja, svetlana, sylvia, sylvie, tamar, tamara, tanja, tansu
    f | tanya, tarja, tatiana, tatyana, teodora, teresa, tereza, thandiwe, theresa, tomoko, torunn
    f | tsehai, tshepo, tsvetana, turai, tzipi, ulla, urška, ursula, usha, vaira, valentina
    f | valeria, valérie, vanessa, vasilisa, vera, veronica, véronique, vesna, victoria, vigdís
    f | viola, violet, violeta, viorica, virginia, viviane, vjera, vjosa, wilhelmina, wilhelmine
    f | winnie, xiaoli, ximena, xiomara, yael, yasmin, yekaterina, yelena, yellen, yetunde
    f | ying-wen, yingluck, ylva, yo-jong, yoko, yolanda, yongqing, yoon-ok, yulan, yulia, yuliya
    f | yumiko, yuriko, yvette, zahra, zainab, zaira, zanele, zara, zarina, zaynab, željka, zeynep
    f | zhanar, zinaida, zinash, ziroatkhon, zoe, zofia, zohra, zoya, zuzana, þorgerður
    """
}
