/** Given names, each with the forms that its bearers are called by for short; some are those of several names. */
const forms = `
  Abigail Abby Abbie, Abraham Abe, Alan Al, Albert Al, Alexander Alex Alec Sandy, Alexandra Alex Sandra Lexi, Alfred Alf Alfie Fred, Allan
  Al, Amanda Mandy, Andrew Andy Drew, Angela Angie, Ann Annie, Anne Annie, Anthony Tony, Antonia Toni, Antony Tony, Arthur Art, Barbara
  Barb, Barnaby Barney, Bartholomew Bart, Beatrice Bea, Benjamin Ben Benny Benji, Bernard Bernie, Bradley Brad, Calvin Cal, Cameron Cam,
  Caroline Carrie, Carolyn Carrie, Cassandra Cass Cassie, Catherine Cathy Cath Cate Kate Katie, Charles Charlie Chuck Chas, Charlotte
  Lottie, Christina Chris Tina Chrissie, Christine Chris Chrissie, Christopher Chris Kit Topher, Clifford Cliff, Clinton Clint, Cornelius
  Neil, Curtis Curt, Cynthia Cindy, Daniel Dan Danny, Danielle Dani, David Dave Davy, Deborah Deb Debbie Debby, Debra Deb Debbie, Desmond
  Des, Dominic Dom, Donald Don Donnie Donny, Dorothy Dot Dottie, Douglas Doug, Edmund Ed Eddie Ted, Edward Ed Eddie Ted Teddy Ned, Edwin
  Ed Eddie, Eleanor Ellie, Elizabeth Liz Lizzie Beth Betty Betsy Eliza Libby, Emanuel Manny, Emmanuel Manny, Eugene Gene, Ezekiel Zeke,
  Florence Flo, Frances Fran Frankie, Francis Frank, Frank Frankie, Franklin Frank, Frederick Fred Freddie Freddy, Gabriel Gabe, Gabrielle
  Gabby, Geoffrey Geoff, Gerald Gerry Jerry, Gerard Gerry, Gilbert Gil, Gordon Gordie, Gregory Greg, Gwendolyn Gwen, Harold Harry Hal,
  Harriet Hattie, Henry Harry Hank, Herbert Herb, Howard Howie, Isaac Ike, Isabel Izzy Bella, Isabella Izzy Bella, Jacob Jake, Jacqueline
  Jackie, James Jim Jimmy Jamie, Janet Jan, Janice Jan, Jason Jay, Jeffrey Jeff, Jennifer Jen Jenny Jenn, Jeremy Jerry Jem, Jerome Jerry,
  Jessica Jess Jessie, Joanna Jo, Joanne Jo, John Johnny Jack, Jonathan Jon Jonny, Joseph Joe Joey, Josephine Jo Josie, Joshua Josh,
  Judith Judy Judi, Julian Jules, Katherine Kate Kathy Kath Katie Kit, Kathleen Kathy Kath, Kathryn Kate Kathy Kath Katie, Kenneth Ken
  Kenny, Kimberley Kim, Kimberly Kim, Kristen Kris, Kristina Kris Tina, Kristopher Kris, Laurence Larry Laurie, Lawrence Larry Laurie,
  Leonard Len Lenny Leo, Leslie Les, Lillian Lil Lily, Louis Lou, Louise Lou, Lucille Lucy, Lucinda Lucy Cindy, Madeleine Maddie, Madeline
  Maddie, Margaret Maggie Meg Peggy Marge Margie Greta Rita, Marjorie Marge, Martin Marty, Matthew Matt Matty, Maximilian Max, Maxwell
  Max, Melanie Mel, Melissa Mel, Melvin Mel, Michael Mike Mick Mickey Micky, Michelle Shelly, Mitchell Mitch, Mohamed Mo, Mohammed Mo,
  Montgomery Monty, Muhammad Mo, Nancy Nan, Natalie Nat, Natasha Tasha, Nathan Nate Nat, Nathaniel Nate Nat, Nicholas Nick Nicky, Nicola
  Nicky Nikki, Nicole Nicky Nikki, Norman Norm, Oliver Ollie, Olivia Liv, Pamela Pam, Patricia Pat Patty Patti Trish Tricia, Patrick Pat
  Paddy, Penelope Penny, Peter Pete, Philip Phil, Philippa Pippa, Phillip Phil, Priscilla Cilla, Raymond Ray, Rebecca Becky Becca,
  Reginald Reg Reggie, Richard Rich Richie Rick Ricky Dick, Robert Bob Bobby Rob Robbie, Roberta Bobbie, Roderick Rod, Rodney Rod, Roland
  Rollie, Ronald Ron Ronnie, Rosalind Roz, Rosemary Rose Rosie, Rudolph Rudy, Russell Russ, Samantha Sam, Samuel Sam Sammy, Sandra Sandy,
  Sebastian Seb, Sidney Sid, Solomon Sol, Stanley Stan, Stephanie Steph, Stephen Steve Stevie, Steven Steve Stevie, Stuart Stu, Susan Sue
  Susie Suzie, Susannah Sue Susie, Suzanne Sue Suzie, Sydney Syd, Terence Terry, Teresa Terri Tess, Theodore Ted Teddy Theo, Theresa Terri
  Tess, Thomas Tom Tommy, Timothy Tim Timmy, Tobias Toby, Valerie Val, Vernon Vern, Veronica Ronnie, Victor Vic, Victoria Vicky Vicki
  Tori, Vincent Vince Vinny, Virginia Ginny, Vivian Viv, Vivienne Viv, Walter Walt Wally, Wilfred Wilf, William Bill Billy Will Willie,
  Woodrow Woody, Zachary Zach Zack`

const shortOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  forms.split(',').map((entry) => {
    const [full = '', ...short] = entry.trim().toLowerCase().split(/\s+/)
    return [full, new Set(short)]
  }),
)

/** Whether one given name is what bearers of the other are called for short, “Deb” for “Deborah”. @param short in lower case @param full likewise */
export const isShortName = (short: string, full: string): boolean => shortOf.get(full)?.has(short) ?? false
