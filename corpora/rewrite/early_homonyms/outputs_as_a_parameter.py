from google import genai


def show(outputs: list[str]) -> None:
    for output in outputs:
        print(output)


client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
show([interaction.output_text])
