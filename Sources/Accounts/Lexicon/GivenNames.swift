// Given names of many cultures, to tell "he" from "she".
//
// A row: m or f | names, comma separated; the names of one key go on over several rows, in
// alphabetical order. Names that both men and women bear (Andrea, Jean, Kim, Nikita) are left out.
// Everything here is public general knowledge.

enum GivenNames {
  static let rows = """
    m | aaron, abdel, abdelaziz, abdelfattah, abdoul, abdoulaye, abdul, abdulaziz, abdullah
    m | abdulrahman, abhisit, abiy, adam, adel, adly, adolfo, ahmed, ahmet, ajay, akbar, akihito
    m | akira, alain, alan, alassane, albert, alberto, albin, aldo, alejandro, aleksandar
    m | aleksander, aleksandr, aleksei, aleksi, alessandro, alexander, alexei, alfonso, alfred
    m | algirdas, ali, alistair, allan, almazbek, alpha, álvaro, amadou, amir, amit, anatoly, anders
    m | andreas, andrei, andrej, andrés, andrew, andrey, andris, andriy, andrzej, angus, aníbal
    m | anil, anthony, antoine, anton, antonio, antonis, antti, anwar, arif, armin, arne, arnold
    m | arthur, arturo, arun, ashok, ashraf, asif, askar, aslan, atal, august, augusto, austin
    m | avigdor, avraham, axel, ayad, ayman, ayub, azamat, babatunde, bahadur, bakytzhan, bambang
    m | barack, barham, barry, bart, bashar, beji, ben, benedict, benigno, benito, benjamin, benny
    m | benoît, beppe, berik, bernard, bernd, bertrand, bhumibol, bilal, binali, binyamin, birendra
    m | bjørn, blaise, bob, bohuslav, bola, bongani, bongbong, boris, borut, boubacar, bounnhang
    m | boyko, brandon, brian, bronisław, bruce, bruno, bryan, bülent, burhanuddin, caleb, călin
    m | callum, calvin, carl, carl-gustaf, carlo, carlos, cem, césar, chaim, charles, cheikh, chidi
    m | chinedu, choummaly, christian, christophe, christopher, chung-hee, clarence, claus, clement
    m | clive, colin, corneliu, craig, cyril, dae-jung, dan, daniel, daulet, dave, david, deepak
    m | denis, dennis, derek, desmond, didier, diego, dieter, dilson, dimitris, dirk, dmitri, dmitry
    m | dmytro, domenico, donald, doo-hwan, douglas, duncan, dwight, dylan, ebrahim, edmund, édouard
    m | eduard, eduardo, edward, edwin, egon, ehud, eisaku, eitan, eliezer, elijah, elio, emeka
    m | emil, emile, emmanuel, emmerson, emomali, emre, enlai, enrico, enrique, eric, erich, erik
    m | ernest, ernesto, ernst, esko, esteban, ethan, étienne, eugene, evgeny, evo, ezer, fahd
    m | faisal, faure, felipe, felix, ferdinand, ferenc, fernand, fernando, fidel, filip, florian
    m | francesco, francis, francisco, franco, françois, franjo, frank, frank-walter, franklin, fred
    m | frédéric, frederick, frederik, fredrik, friedrich, fritz, fuad, fumihito, fumio, fyodor
    m | gábor, gabriel, gamal, gary, gaston, gavin, geert, gennady, geoffrey, george, georgi, gerald
    m | gerard, gerhard, getúlio, gideon, gilles, giorgio, giorgos, giovanni, girija, gitanas
    m | giulio, giuseppe, glafcos, gonzalo, goodluck, göran, gordon, gotabaya, gough, graham
    m | gregory, grigory, guillaume, guillermo, gunnar, günther, guofeng, gurbanguly, gustav
    m | gustavo, gyanendra, gyula, habib, hafez, hage, haidar, haile, hailemariam, hailu, haitham
    m | hakan, håkon, hamad, hamid, hamza, hans, harald, harold, harry, harvey, hasan, hashemi
    m | hashim, hassan, hayato, heiko, heinrich, heinz, helge, helmut, hendrik, henri, henrik
    m | henrique, henry, herbert, herman, hernán, hervé, heydar, hichem, hifikepunye, hirohito
    m | hiroshi, horst, hosni, hossein, howard, hugh, hugo, hüseyin, hussain, hussein, ian, ibrahim
    m | ibrahima, ichiro, idris, idriss, ifeanyi, ignacio, igor, il-sung, ilham, ilir, ilya, imran
    m | ingvar, iosif, isaac, isaias, ismail, ismet, istván, ivan, ivica, jaber, jack, jacob
    m | jacques, jae-in, jae-myung, jaime, jair, jakaya, jakob, jalal, jamal, james, jan-peter
    m | janez, jános, jari, jarosław, jason, javad, javier, jawaharlal, jean-claude, jean-luc
    m | jean-marc, jean-marie, jean-pierre, jean-yves, jeffrey, jens, jeremy, jeroen, jerry, jerzy
    m | jesse, jiabao, jianguo, jigme, jim, jimmy, jinping, jintao, jiří, joachim, joão, joaquín
    m | joe, johannes, john, joko, jomo, jonas, jonathan, jong-il, jong-un, joop, jörg, jorge, josé
    m | joseph, joshua, józef, juan, juha, julien, julio, julius, junichiro, jürgen, justin, jusuf
    m | juvénal, kairat, kais, kakuei, kálmán, karel, karim, karl, karolos, kassym-jomart, kazuo
    m | kees, keith, keizo, kemal, kenji, kenneth, keqiang, kevin, kgalema, khadga, khaled, khalid
    m | khalifa, ki-moon, kiichi, kirill, kjell, klaus, kofi, konrad, konstantin, konstantinos
    m | kostas, krishna, kristian, kristoffer, krzysztof, kurmanbek, kurt, kwabena, kwame, kyle
    m | kyriakos, lansana, larry, lars, lasse, lászló, laurent, laurent-désiré, lawrence, leif
    m | lennart, leo, leonard, leonid, léopold, lev, levi, liam, liaquat, lionel, logan, lorenzo
    m | louis, luca, lucas, ludvig, ludwig, luigi, luis, luiz, lukas, luke, lyndon, maarten, macky
    m | mads, magnus, mahathir, mahinda, mahmoud, mahmud, maithripala, maktoum, malcolm, mamadou
    m | manfred, manmohan, mansour, manuel, marat, marcel, marcelo, marco, mariano, mario, mark
    m | markus, martti, masayoshi, mason, masoud, massimo, mateusz, mathias, mathieu, matteo
    m | matthew, matthias, matti, mauno, mauricio, maxim, maxime, maximilian, mehdi, mehmet, meles
    m | menachem, mengistu, mevlüt, michael, miguel, mihai, mikael, mike, mikhail, milan, milo
    m | miloš, milton, mishal, moammar, mobutu, modibo, mohamed, mohammad, mohammed, moo-hyun
    m | morarji, morihiro, moritz, moshe, moussa, muammar, muhammad, muhammadu, murat, mustafa
    m | mustapha, mwai, mykola, myung-bak, nabih, naftali, naguib, najib, naoto, narendra, naruhito
    m | nathan, nawaf, nawaz, nayef, nechirvan, neil, nelson, néstor, neville, nicholas, nicolae
    m | nicolas, niels, nigel, nikolai, nikos, nils, noah, noboru, nobusuke, norman, norodom, nouri
    m | nuno, nursultan, obafemi, okechukwu, olaf, olav, ole, oleg, oleksandr, oliver, olivier, olof
    m | olusegun, omar, ömer, oscar, osman, otto, oumar, ousmane, pablo, paolo, patrick, paul, paulo
    m | pavel, pedro, pekka, pervez, peter, petr, petro, philip, philippe, phillip, piero, pierre
    m | pieter, piotr, plamen, poul, prabowo, prakash, pranab, prayut, prokopis, pushpa, pyotr
    m | qaboos, qassem, qishan, radosław, rafael, rafik, rahul, raila, rainer, rajiv, rajnath, ralph
    m | ramesh, ramush, ranil, raphaël, rashid, rasmus, raúl, raymond, recep, rené, renzo, reuven
    m | reza, ricardo, richard, rishi, robert, roberto, rodrigo, roger, roland, roman, romano
    m | ronald, rongji, rory, rudolf, ruhollah, rui, rumen, rupert, russell, rustam, ruud, ryan
    m | ryutaro, saad, saddam, sadyr, sali, salman, salvador, salvatore, sameh, samuel, sander
    m | sándor, sanjay, saparmurat, satoshi, saud, sauli, scott, sean, sebastian, sébastien, segun
    m | sékou, serdar, sergei, sergey, sergio, serhiy, seydou, shahid, shaoqi, shavkat, shehbaz
    m | sher, shigeru, shimon, shinzo, shlomo, siad, sihamoni, sihanouk, silvio, simeon, simon
    m | sipho, slobodan, solomon, sooronbay, søren, srettha, stanislav, stefan, stefano, stéphane
    m | stephen, steven, stewart, stig, stjepan, stuart, subrahmanyam, suharto, suk-yeol, sukarno
    m | süleyman, sunil, suresh, susilo, sven, tadeusz, tae-woo, tage, takashi, takeo, talgat, tamás
    m | tamim, tariq, taro, tassos, tayyip, tendai, teodoro, tesfaye, thabo, thaksin, themba
    m | theodore, thierry, thomas, thongloun, thor, thorsten, thulani, tiago, tim, timothy, timur
    m | tobias, todor, tom, tomiichi, tomislav, tony, toomas, torsten, toshiki, traian, trevor
    m | tsutomu, tunde, turgut, turki, tyler, uhuru, ulf, umaru, umberto, urho, uwe, václav
    m | vajiralongkorn, valdas, valdis, valéry, vicente, victor, vijay, vikram, viktor, vincent
    m | vincenzo, vitaly, vittorio, vladimir, vojislav, volker, volodymyr, vyacheslav, walter
    m | walther, wayne, weiguo, werner, wilhelm, willem, william, wim, winfried, winston, władysław
    m | wojciech, wolfgang, xavier, xiaoping, yaakov, yahya, yair, yakubu, yaobang, yasser, yasuhiro
    m | yerlan, yevgeny, yigal, yitzhak, yong-nam, yoshihide, yoshihiko, yoshiro, young-sam, yousaf
    m | yoweri, yukio, yuri, yusuf, yves, zachary, zakaria, zayed, zdeněk, zedong, zemin, zenko, zia
    m | ziaur, zine, ziyang, zoltán, zoran, zulfikar, zvi
    f | abena, abigail, ada, adaeze, adele, adja, adriana, agata, agnes, agnieszka, aigerim, aigul
    f | aikaterini, aiko, aimee, aino, aisha, aishwarya, aissatou, aiym, akie, akosua, alejandra
    f | alenka, alessandra, alexandra, alice, alina, aliya, alla, almaz, amaka, amal, amalia, amanda
    f | amber, amelia, amélie, amina, aminata, amy, ana, anastasia, angela, angélica, anikó, anjali
    f | anke, ann, anna, anna-maria, annalena, anne, annegret, anneli, antoinette, antonella
    f | antonina, aoife, ariane, asma, assel, astrid, atifete, audrey, aura, aurélie, ava, ayelet
    f | ayşe, azeb, barbara, beata, beatrice, beatriz, begoña, benazir, benedikte, berit, bernadette
    f | bettina, betty, beverly, beyonce, bidya, bilquis, birgit, birgitta, birutė, bodil, borjana
    f | božena, brenda, bridget, brigitte, brittany, brunhilde, bushra, camila, camilla, carla
    f | carlota, carmen, carol, carolina, caroline, carolyn, catarina, catherine, cécilia, céline
    f | chandrika, chantal, charlotte, chelsea, cheryl, chiara, chioma, chloe, christiane, christina
    f | christine, chunlan, claire, clare, claudia, clio, colette, conceição, concepción
    f | condoleezza, constance, consuelo, corazon, corinne, cristina, cynthia, dagmar, daisy, dalia
    f | daniela, danielle, danuta, daria, dariga, darya, débora, deborah, debra, deirdre, delphine
    f | denise, desislava, despina, diana, diane, dilma, dina, dinara, dolores, donna, dora, doris
    f | dorothy, dragana, droupadi, dubravka, edith, efua, eileen, ekaterina, eleanor, elena, eleni
    f | elif, élisabeth, elisabetta, élise, elizabeth, elke, ella, ellen, élodie, elsa, elspeth
    f | elvira, elżbieta, emily, emine, emma, endon, epsy, erna, erzsébet, esperanza, esra, esther
    f | ethel, eugenie, eva, evelyn, evika, evita, ewa, fabiana, fabiola, farah, farahnaz, fátima
    f | fatma, fatmawati, fatou, fatoumata, federica, fernanda, fiona, florence, fofi, folorunso
    f | frances, francesca, francisca, françoise, freya, funmilayo, gabriela, gail, galina
    f | geneviève, georgina, geun-hye, gillian, giorgia, gisela, giulia, gladys, gloria, golda
    f | gordana, graça, grace, greta, gro, gudrun, gulnar, gulnara, guoying, gursharan, hala
    f | halimah, halla, halyna, hana, hanako, hanan, hanna, hannah, hannelore, harriet, hasina
    f | hasmah, hatice, haya, hayrünnisa, hazel, heather, hedda, hee-ho, heidemarie, heike, helen
    f | hélène, helga, helle, hertha, hessa, hilary, hillary, hina, hiroko, hirut, hisako, hussa
    f | hyacinthe, ildikó, iliana, imelda, imogen, indira, inés, ing-wen, inga, ingeborg, ingrid
    f | ingrida, intissar, ioana, irene, iriana, irina, iris, iryna, isabel, isabella, isabelle
    f | isla, ivana, ivanka, iveta, ivy, jacinda, jacqueline, jadranka, jamila, jana, jane, janelle
    f | janet, janice, janja, jasna, jayalalithaa, jeannette, jehan, jelena, jenni, jennifer
    f | jessica, jetsun, jiaying, jihan, jill, joanna, johanna, jolanta, josefa, joyce, juana, judit
    f | judith, judy, julia, juliana, julie, juliette, jung-sook, jutta, kadiatou, kaisa, kaja, kako
    f | kamala, karen, katalin, katarzyna, kate, kateřina, kateryna, katherine, kathleen, kathryn
    f | katrin, kavita, kayla, kazuko, keiko, keon-hee, kersti, khadija, khady, khaleda, kiko
    f | kimberly, klára, kolinda, komal, kristalina, kristin, kristina, krystyna, ksenia, kulsoom
    f | kyoko, kyung-wha, laima, lakshmi, lamia, larisa, larissa, latifa, laura, lauren, laurentien
    f | laurie, layla, leah, leila, lena, leni, lenka, leonie, leonor, lerato, letícia, letizia
    f | leyla, lidia, lilian, lily, linda, lindiwe, lisa, livia, liya, liyuan, liza, lorena, lori
    f | louisa, louise, louisette, lourdes, lubna, lucia, luciana, lucy, ludmila, luísa, luz, lydia
    f | lyubov, lyudmila, mabel, madeleine, madina, magdalena, maia, mairead, maithree, makiko, mako
    f | malala, małgorzata, mamata, manuela, marème, mareva, margaret, margarita, margherita, margot
    f | margrethe, margriet, maria, maria-elena, mariama, mariana, mariastella, marie, marietta
    f | marilyn, marina, marine, marisa, marise, marit, mariya, marlène, marta, martha, martine
    f | mary, maryam, maryanne, maryna, masako, masoumeh, mathilde, matilda, maud, maureen, máxima
    f | megan, megawati, meghan, mehriban, mei-ling, meiling, melania, melissa, merav, mercedes
    f | meryem, meseret, mette, mette-marit, mia, michal, michelle, michiko, mihaela, milica, mireya
    f | miriam, mirjana, moira, mona, monika, monineath, monique, morag, moza, mozah, myung-soon
    f | nadezhda, nadia, nadine, nagako, naglaa, naima, naina, najat, najla, naledi, nancy, nandi
    f | naomi, narges, nasrin, natalia, natalie, nataliya, natalya, nataša, nathalie, nawal, nazlı
    f | ndeye, nechama, nermin, ngozi, niamh, nicole, nikki, nina, nirmala, nkosazana, nneka, nobuko
    f | nomsa, nomvula, noriko, nusrat, odette, odile, oksana, olena, olga, olivia, oluremi, orit
    f | orly, oumou, ozoda, paetongtarn, päivi, pamela, paola, parvin, pascale, patience, patricia
    f | paula, penny, petra, philippa, phumla, phumzile, pilar, polina, poppy, pratibha, priti
    f | priyanka, qingling, rachel, rachida, radha, raikhan, raisa, raluca, ramatoulaye, randi
    f | rania, rebecca, reem, rekha, renate, retno, rima, rita, rivka, roberta, rosa, rosalía
    f | rosalynn, rosângela, rosie, rosmah, rowshan, roxana, roya, roza, rula, rumiana, ruth, sabine
    f | sachiko, sade, sahle-work, saida, sajida, salma, saltanat, samantha, samia, samira, sanae
    f | sandra, sanna, sara, sarah, savita, ségolène, selamawit, semra, shahbanu, sharon, sheila
    f | shira, shirin, shirley, sibongile, sigrid, silke, silvia, simone, sinéad, siobhan, sirikit
    f | sirimavo, sirindhorn, sita, siti, smriti, sofia, sol-ju, solveig, sonia, sonja, sonsoles
    f | soon-ja, sophia, sophie, soraya, stella, stephanie, suha, sunita, susan, susanne, sushma
    f | suthida, suzanne, svetlana, sylvia, sylvie, tamar, tamara, tanja, tansu, tanya, tarja
    f | tatiana, tatyana, teodora, teresa, tereza, thandiwe, theresa, þorgerður, tomoko, torunn
    f | tsehai, tshepo, tsvetana, turai, tzipi, ulla, ursula, usha, vaira, valentina, valeria
    f | valérie, vanessa, vasilisa, vera, veronica, véronique, vesna, victoria, vigdís, violet
    f | violeta, viorica, virginia, viviane, vjera, vjosa, wilhelmina, wilhelmine, winnie, xiaoli
    f | ximena, xiomara, yael, yasmin, yekaterina, yelena, yetunde, ying-wen, yingluck, ylva
    f | yo-jong, yoko, yolanda, yongqing, yoon-ok, yulan, yulia, yuliya, yumiko, yuriko, yvette
    f | zahra, zainab, zanele, zara, zarina, zaynab, željka, zeynep, zhanar, zinaida, zinash
    f | ziroatkhon, zoe, zofia, zohra, zoya, zuzana
    """
}
