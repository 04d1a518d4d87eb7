/** An article of our own, of about six hundred words, with more names and numbers than most. */
export const ARTICLE = `Flood takes the lower bridge at Kunduz

By Ruth Ankers

At least 14 people were killed and 31 injured in Kunduz on Monday night when the river rose by three metres and took the lower bridge with it, the provincial governor said. Six hundred houses stand in water. The road to Kabul has been shut since the morning.

Governor Sami Hadel, who came to the bank before it was light, said that 14 people were dead and that he feared for nine more. "We have counted 14," he said, "and we have not been on the far side yet." The far side is the village of Darwaza Bala, where the bridge ended and where the school stands on a rise.

Karim Dost, 34, a baker, had crossed an hour before. His brother Omid Dost was behind him with a cart. "I heard it go," Karim Dost said. "It was like a wall that sits down." Omid Dost was found in the evening, two kilometres down the river. The other dead are Sara Lund, a nurse, and the four children of one house.

The Valley Relief Committee, which has an office beside the mill, gave out 900 blankets and 2,000 loaves on Tuesday. Its head in the province, Tahmina Wali, said that 120 families were sleeping in the mosque and another 80 in the hall of the Kunduz Teachers Union. She asked the government for tents. The Ministry of Water promised 400 of them by Thursday.

The ministry's own count is lower. A spokesman, Farid Noori, told reporters in Kabul that 11 people had been killed and 25 injured. He did not say when that count was made. The Red Crescent had 14 dead and 33 injured on its list by Tuesday noon, and the hospital said that 31 people had been brought in, seven of them children.

It is the third flood in the province since 2019. In that year 52 people died, by the count of the Valley Relief Committee, and the lower bridge was closed for five months. The Ministry of Water spent 3 million dollars on the bank afterwards. A report of the Northern Rivers Institute, which was published in March, said that 40 percent of the new wall was already cracked, and that 7,000 people lived below the line that it was meant to hold.

The ministry has disputed the report. Farid Noori said that the institute had looked at two kilometres out of eleven, and that the share was closer to 12 percent. The Northern Rivers Institute answered on Tuesday that it had walked all of it. "Whoever has boots can see it," its director, Lena Aas, said.

In the camp above the town there was talk of something else. The price of flour rose by 30 percent in a day, and a sack now costs 2,400 afghanis. Traders from the Sayad market have brought two lorries over the hills from Baghlan. Police turned back 40 cars on the Khanabad road because there was no room to turn.

The Harbour Youth League, a group of students, has been carrying people across in three boats since Monday night. They have brought over 260, among them a woman who gave birth in the boat. Her daughter is well. The league has no money for fuel after Wednesday. "We row then," one of them said.

More rain is expected on Friday. The governor has asked everyone below the mosque to leave by Thursday evening, some 5,000 people. The Ministry of Water has said that it will open the upper gate for six hours, and that the river will fall by a metre before the rain begins.`;
