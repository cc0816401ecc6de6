from google import genai


def draw(**settings) -> str:
    return settings["generation_config"]["image_config"]["aspect_ratio"]


client = genai.Client()
ratio = draw(generation_config={"image_config": {"aspect_ratio": "1:1"}}, response_modalities=["image"])
print(client.interactions.create(model="gemini-2.5-flash", input=f"Explain {ratio}.").output_text)
