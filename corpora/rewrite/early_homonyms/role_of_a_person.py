from google import genai

client = genai.Client()
people = [{"role": "admin", "content": "all"}, {"role": "user", "content": "own"}]
for person in people:
    interaction = client.interactions.create(model="gemini-2.5-flash", input=f"Greet the {person['role']}.")
    print(interaction.output_text)
