# finding: GI103 6
# finding: GI103 7
# finding: GI103 8
# finding: GI103 9
# finding: GI103 11
# finding: GI103 12
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(system_instruction="Be brief.")
cook = client.chats.create(model="gemini-2.5-flash", config=config)
guest = client.chats.create(model="gemini-2.5-flash", config=config)
order = guest.send_message("What would you like to eat?")
dish = cook.send_message(f"Cook this: {order.text}")
print(dish.text)
print(guest.send_message(f"Here is {dish.text}").text)
print(cook.send_message("What did you cook?").text)
# output
from google import genai

client = genai.Client()
order = client.interactions.create(
    model="gemini-2.5-flash",
    input="What would you like to eat?",
    system_instruction="Be brief.",
)
dish = client.interactions.create(
    model="gemini-2.5-flash",
    input=f"Cook this: {order.output_text}",
    system_instruction="Be brief.",
)
print(dish.output_text)
guest_interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=f"Here is {dish.output_text}",
    previous_interaction_id=order.id,
    system_instruction="Be brief.",
)
print(guest_interaction.output_text)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="What did you cook?",
    previous_interaction_id=dish.id,
    system_instruction="Be brief.",
)
print(interaction.output_text)
