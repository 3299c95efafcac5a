import { withoutMarks } from '../../model/letters.ts'

type Names = Pick<ReadonlySet<string>, 'has'>

const list = (names: string): Names => {
  const all = new Set(names.trim().split(/\s+/))
  // “Hélène” is listed as “Helene”.
  return { has: (name) => all.has(withoutMarks(name)) }
}

/** Given names that are mostly women’s, of the languages that English news meets most. Only used to tell whom “she” means. */
export const womensNames: Names = list(`
  Abigail Aisha Alexandra Alice Alison Amanda Amber Amina Amy Ana Anastasia Andrea Angela Anita Ann Anna Anne Annie Ashley Audrey Barbara
  Beatrice Becky Bella Beth Betty Bianca Brenda Brittany Camila Carla Carmen Carol Caroline Carolyn Catherine Cecilia Charlotte Cheryl Chloe
  Christina Christine Claire Clara Claudia Cynthia Daniela Danielle Debbie Deborah Denise Diana Diane Donna Dorothy Ekaterina Elena Elisabeth
  Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Fatima Fiona Frances Francesca Gabriela Gloria Grace Greta Hannah Heather Helen
  Hillary Ilhan Ingrid Irene Irina Isabel Isabella Jacqueline Jane Janet Janice Jasmine Jean Jennifer Jenny Jessica Jill Joan Joanna Jodie Joyce
  Judith Judy Julia Julie Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Kayla Kelly Kim Kimberly Kristen Kristin Laura
  Lauren Leah Leila Lena Linda Lisa Liz Lori Louise Lucia Lucy Luisa Lydia Madison Mandy Margaret Margaryta Maria Marie Marina Marion Martha Mary
  Maya Megan Meghan Melania Melanie Melissa Mia Michelle Miriam Molly Monica Nancy Naomi Natalia Natalie Nicola Nicole Nikki Nina Nora Olena Olga
  Olivia Oprah Pamela Patricia Paula Pauline Penelope Polly Priya Rachel Rebecca Renee Rita Roberta Rosa Rose Ruth Sabrina Samantha Sandra Sara
  Sarah Serena Sharon Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacy Stella Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Tamara Tanya
  Tatiana Taylor Teresa Theresa Tiffany Tina Tracy Ursula Valentina Valerie Vanessa Venus Vera Veronica Victoria Viktoria Violet Virginia Wendy
  Whitney Yasmin Yulia Yvonne Zoe
  Aaliyah Adele Agnes Alexis Alicia Allison Alyssa Annette Ariana Arlene Ava Beverly Bonnie Bridget Brooke Cassandra
  Celeste Celine Charlene Cindy Connie Courtney Eileen Elaine Eleanor Eliza Felicia Gail
  Gayle Gina Gwen Gwyneth Hailey Harriet Hazel Holly Ivanka Jamila Janelle Jeanette Jeanne Jenna Jo Jocelyn
  Josephine Juanita Judi June Kaitlyn Katrina Kendra Keira Kerry Kirsten Kirstie Krista Kylie Lara Latoya Leslie Lillian Lindsay Lindsey
  Loretta Lorraine Lynn Mabel Marcia Marianne Marilyn Marissa Marjorie Marlene Maureen Maxine Meredith Miley Mildred Monique 
  Nadia Natasha Norma Pam Patty Peggy Phyllis Rachael Ramona Rebekah Regina Rihanna Robin Rosemary Roxanne Sally
  Scarlett Selena Sheila Shelley Sheryl Sienna Stacey Tara Tammy Taryn Thelma Toni Vicki Vivian Wanda Yolanda
  Adaeze Agnieszka Alessandra Amal Amalia Amara Amelia Amira Angelika Anjali Annalena Annika Antonella Aoife Astrid Ayse Beata Beatriz
  Birgit Birgitta Bronwen Chantal Chiara Chioma Ciara Cristina Darja Deepa Deepika Dragana Eilidh Elif Elodie Emine Ewa Fatma Federica
  Fernanda Folake Francoise Freya Galina Genevieve Giorgia Giovanna Giulia Hana Hanan Hanna Heike Helena Helene Ildiko Ilona Ilse Ines
  Ingeborg Iryna Ivana Jada Jana Jelena Jemima Joanne Juliana Juliette Jutta Katarina Katarzyna Katharina Katrin Kavita Keisha Khadija Kinga
  Kirsti Krystyna Larisa Layla Lea Lenka Leticia Liv Lottie Ludmila Magdalena Maja Malgorzata Manon Mariam Mariana Marija Marta Maryam
  Mathilde Matilda Meera Mette Milica Millie Mirela Monika Naoko Natalya Neha Ngozi Niamh Noemie Nomsa Nour Nuria Oceane Oksana Orla Paola
  Pooja Priyanka Radha Rania Rekha Renata Rhiannon Rosalind Rosie Sabine Salma Samira Saoirse Shanice Shreya Sian Signe Sigrid Silke Silvia
  Sinead Siobhan Snezana Sofie Soledad Solveig Sunita Sushma Sylvie Tamika Tessa Thandi Tilly Tove Ulrike Vesna Virginie Wangari Ximena
  Yasmin Yuliya Zainab Zeynep Zodwa Zofia Zsuzsa Zuzana`)

/** Given names that are mostly men’s. */
export const mensNames: Names = list(`
  Aaron Abdul Abdel Abdullah Adam Ahmed Alan Albert Alejandro Alex Alexander Alexei Alfred Ali Allen Amir Anders Andre Andrei Andrew Andriy Andy
  Angelo Anthony Antonio Arnold Arthur Ben Benjamin Bernard Bernie Bill Bob Boris Brad Bradley Brandon Brett Brian Bruce Carl Carlos Chad Charles
  Charlie Chris Christian Christopher Chuck Clint Colin Craig Daniel Darren Dave David Dean Dennis Derek Diego Dmitry Dmytro Dominic Don Donald Doug
  Douglas Dwayne Ed Eddie Edgar Edward Elon Emmanuel Emmerson Enrique Eric Ernest Erik Ethan Eugene Evan Felipe Felix Fernando Francis Francisco Frank
  Franz Fred Frederick Gabriel Gary Gavin George Gerald Gerard Gerhard Giovanni Glenn Gordon Graham Greg Gregory Guy Hamza Hans Harold Harry Harvey
  Hassan Henry Herbert Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Ivan Jack Jackson Jacob Jaime James Jamie Jan Jared Jason Javier Jeff Jeffrey
  Jeremy Jerome Jerry Jesse Jim Jimmy Joao Joe Joel Johann John Johnny Jon Jonathan Jordan Jorge Jose Joseph Josh Joshua Juan Julian Jun Justin Karl
  Keith Kenneth Kevin Khalid Kirill Klaus Konstantin Kurt Kyle Larry Lars Lawrence Lee Leo Leon Leonard Lewis Liam Louis Lucas Luis Luke Maksym Marc
  Marcel Marco Marcus Mario Mark Marko Martin Marvin Mathieu Matt Matthew Mauricio Max Maxim Michael Michel Miguel Mike Mikhail Mohamed Mohammad
  Mohammed Muhammad Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Oleg Oleksandr Oliver Omar Oscar Osama Otto Owen Pablo
  Patrick Paul Pavel Pedro Pete Peter Petro Phil Philip Pierre Rafael Ralph Ramon Randy Raul Ray Raymond Recep Rex Ricardo Richard Rick Rob Robert Roberto
  Rodrigo Roger Roman Ron Ronald Roy Rudy Russell Ryan Sam Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Shane Simon Stan Stanislav Stanley
  Stefan Stephen Steve Steven Stuart Sundar Taras Ted Terry Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tommy Tony Travis Trevor Tristan Tyler Vadim
  Vasyl Victor Viktor Vincent Vitaly Vladimir Volodymyr Walter Warren Wayne Will William Wolfgang Xavier Xi Yasser Yuri Yusuf Yves Zac Zachary
  Abraham Adrian Alec Alvin Angus Ashton Barack Barry Benny Billy Blake Bobby Bryan Byron Caleb Calvin Casey Cesar
    Clarence Claude Clayton Clifford Clyde Cody Conor Connor Corey Cory Curtis Damian Damon Danny
  Darrell Darryl Denzel Desmond Devin Dick Dirk Donnie Drew Duncan Dustin Dylan Edwin Eli Elliot Elliott Elvis Emilio Floyd
  Freddie Fredrick Garth Geoff Geoffrey Gilbert Gustavo Hank Hector Herman Horace Ira Irving Isaac
  Isaiah Jake Jamal Jarrod Jay Jeffery Jeremiah Jermaine Jock Jonah Julio Julius Kanye Kareem Karim Ken Kenny Kurtis Laurence
  Leroy Lionel Lonnie Lorenzo Luther Malcolm Manuel Marlon Maurice Maxwell Melvin Mickey Mitch 
  Mitt Morris Moses Neal Ned Norman Percy Peyton Quentin Rahul Randall Rashid Reggie Reginald 
  Rodney Ronnie Ross Rupert Russ Salvador Saul Seth Sidney Solomon Spencer Stephan Stewart Tariq Terrence Toby Tyrone
  Usain Vernon Vince Virgil Wes Wesley Wilbur Willie Woody Zlatan
  Abdelaziz Agustin Ahmet Aidan Ajay Alain Alasdair Alberto Aldo Aled Aleksandar Aleksandr Aleksei Alessandro Alfie Alistair Alvaro Amit
  Andrej Andres Andrzej Anil Antoine Antony Anwar Archie Arjun Arnaud Artur Arturo Arun Ashok Barnaby Bashar Bertrand Bilal Bjorn Bogdan Brendan
  Bruno Callum Carlo Cedric Cezary Chidi Chinedu Christophe Cian Clive Cyril Davide Declan Deepak Denis Denys Deshawn Didier Dieter Dmitri
  Dougal Dragan Eamon Edmund Eduardo Ekrem Emeka Emre Enrico Eoin Ernesto Ernst Esteban Etienne Euan Evgeny Ewan Fabio Faisal Farid Federico
  Femi Fergus Finbarr Florian Francesco Francois Frederic Fredrik Friedrich Fritz Fumio Gabor Ganesh Gareth Georg Geraint Gerd Gethin
  Giacomo Gianluca Gianni Giles Giorgio Giuseppe Gonzalo Gopal Goran Grzegorz Guillaume Guillermo Gunnar Gunter Hakan Hakim Hamid Hamish
  Heinrich Heinz Helmut Hendrik Henri Henrik Herve Hiroshi Holger Horst Hubert Humphrey Huw Iain Ieuan Ignacio Imran Ismail Istvan Jacek Jacques
  Jakub Janez Janos Janusz Jaroslaw Jens Jesper Jiri Joachim Joaquin Jochen Johan Jonas Jorg Josef Josip Julien Jurgen Karel Karsten Kasper Keir
  Kemal Kenji Khaled Kieran Kjell Knut Kofi Krzysztof Kwame Kwesi Lachlan Ladislav Laszlo Laurent Leif Lothar Luc Luca Luigi Luka Maciej
  Magnus Mahmoud Manfred Manoj Marek Markus Massimo Mateusz Matteo Matthias Mehmet Mieczyslaw Miha Mikael Milos Miroslav Mohan Morten Murdo
  Mustafa Mykola Nasser Naveen Neville Niall Niels Nikola Nils Norbert Olaf Olivier Olof Owain Padraig Paolo Pascal Patrice Paulo Petr
  Philippe Pietro Piotr Pradeep Prakash Rainer Rajesh Rakesh Ralf Ramesh Rasmus Ravi Remi Rene Rhys Rolf Rory Ruairi Ruben Rudolf Saad
  Sachin Salvatore Sanjay Satish Seamus Sebastien Segun Shinzo Siegfried Silvio Sipho Slobodan Soren Stefano Stephane Stig Sunil Suresh Sven
  Sylvain Takashi Thabo Thibault Thierry Thorsten Tiago Tomas Tomasz Torsten Tunde Uche Ulf Ulrich Umberto Uwe Vaclav Vicente Vijay Vikram
  Vinod Volker Werner Wilhelm Winston Wojciech Xolani Yann Yevgeny Youssef Zaid Zbigniew Zdenek Zoltan Zoran`)

/** Names of the lists above that many of the other sex bear too, and that so tell a woman from a man less than a title does. */
export const sharedNames: Names = list(`
  Alex Andrea Ashley Bobby Casey Charlie Chris Dana Danny Frankie Gene Jackie Jamie Jean Jesse Jordan Kelly Kim Kit Lee Leslie Lindsay
  Marion Max Micah Nicky Nicola Quinn Ray Robin Ryan Sam Sasha Simone Stevie Sydney Taylor Terry Toni Tracy Valentine Vivian`)

/** Whether a word is a given name of these lists. */
export const isGivenName = (word: string): boolean => womensNames.has(word) || mensNames.has(word)
