# finding: GI101 6 GI501
class Agent:
    def __init__(self, service):
        self.service = service

    def run(self, prompt: str):
        response = self.service.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return response.text
